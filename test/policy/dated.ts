/** Thresholds and a pathway in which everything that can be dated is, and nothing is wrong. */
export const SOURCE = 'source: [{ section: 2 Levels, line: 12 }]';
const OLD = 'source: [{ section: 1 Changes, line: 5 }]';

export const DATED_THRESHOLDS = `\
tests:
  law:
    title: Who is in need in law
    kind: law
    says: A child is in need when one of the tests is met.
    decides: Whether the child is in need
    ${SOURCE}
    from: "2020"
    previously: [{ says: Both tests had to be met., ${OLD} }]
levels:
  two:
    name: Level 2
    says: More than one need.
    indicators: [Absence from school, Young carers]
    needs-indicators: 2
    responses: [{ do: Call a meeting, who: [social-worker], timescales: [first-meeting] }]
    ${SOURCE}
    from: 2025-04-01
    previously:
      - { from: 2020-02, needs-indicators: not-stated, responses: [{ do: Refer, who: [team-manager] }], ${OLD} }
      - { name: Tier 2, indicators: not-stated, ${OLD} }
groups:
  carers: { name: Young carers, ${SOURCE}, from: 2025-04, previously: [{ name: Carers under 16, ${OLD} }] }
teams:
  help: { team: team-manager, takes: Families, ${SOURCE}, from: 2025-04, previously: [{ team: social-worker, ${OLD} }] }
matrix:
  title: Matrix of needs
  says: A table of functions.
  decides: Whether the service takes the case
  does-not-mean: That the child is not in need
  grades:
    - { mark: '1', name: Mild }
    - { mark: '2', name: Severe }
    - { mark: 'N', name: Not tested, missing: true }
  functions:
    hearing:
      number: 1
      name: Hearing
      grades: { '1': Some loss, '2': Great loss }
      ${SOURCE}
      from: 2026-01
      previously:
        - { unused: Nobody tested it., ${OLD} }
  passes:
    - { at-least: 1, of: ['2'] }
  ${SOURCE}
  from: 2025-04
  previously:
    - { passes: [{ at-least: 2, of: ['2'] }], ${OLD} }
`;

export const DATED_PATHWAY = `\
by-assessment:
  title: Through an assessment
  stage: entry
  says: How a child becomes in need.
  steps:
    assess:
      do: Assess the child
      who: [social-worker]
      ${SOURCE}
      from: 2025-04
      previously: [{ do: Look at the referral, next: meet, rules: [chair-of-reviews], ${OLD} }]
    needed:
      decide: Is a plan needed?
      who: [team-manager]
      answers:
        - { answer: 'Yes', next: meet }
        - { answer: 'No', next: not-stated }
      ${SOURCE}
      from: 2025-04
      previously:
        - { who: [social-worker], answers: [{ answer: 'Yes', next: meet }, { answer: 'No', next: assess }], ${OLD} }
    meet: { do: Hold the first meeting, who: not-stated, ${SOURCE} }
    runs:
      end: The plan runs
      ${SOURCE}
      from: 2025-04
      previously: [{ end: The case is closed, ${OLD} }]
`;
