// @vitest-environment jsdom
/** What is worked out before the button is pressed: shown as it is only where it still holds. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Frame } from '../../../src/islands/frame/Frame.tsx';
import { BUTTON, useWork, wrong } from '../../../src/islands/frame/use-work.ts';
import { today } from '../../../src/islands/today.ts';
import '../screen.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A calculator that repeats a word with the day, and counts how often it was asked to. */
function calculator(ahead: boolean) {
  const worked: string[] = [];
  const parts = { say: (word: string) => `${word} on ${today()}` };
  function Repeats() {
    const [word, setWord] = useState('');
    const work = useWork({
      form: word,
      asks: 'a word',
      check: () => [],
      load: async () => parts,
      failed: 'It could not be repeated',
      ahead,
      answer: ({ say }) => {
        worked.push(word);
        if (word === '') return { errors: [wrong(BUTTON, 'Enter a word')] };
        return { result: <p class="answer">{say(word)}</p> };
      },
    });
    return (
      <Frame work={work} button="Repeat">
        <input aria-label="Word" value={word} onInput={({ currentTarget }) => setWord(currentTarget.value)} />
      </Frame>
    );
  }
  const { container } = render(<Repeats />);
  return {
    worked,
    type: (value: string) => {
      screen.getByLabelText('Word').focus();
      fireEvent.input(screen.getByLabelText('Word'), { target: { value } });
    },
    press: () => fireEvent.click(screen.getByRole('button', { name: 'Repeat' })),
    place: () => container.querySelector('.shown'),
  };
}

const wait = (milliseconds = 30) => new Promise((done) => setTimeout(done, milliseconds));

test('is out of sight and off the paper until the button is pressed, which works nothing out again', async () => {
  const { worked, type, press, place } = calculator(true);
  type('hello');
  await waitFor(() => expect(place()?.textContent).toContain('hello'));
  expect(place()?.className).toBe('shown shown--ahead no-print');
  const before = worked.length;
  press();
  await waitFor(() => expect(place()?.className).toBe('shown'));
  expect(place()?.textContent).toContain('hello');
  expect(worked).toHaveLength(before);
});

test('a form that has changed since, or another day, is worked out again', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-12-12T12:00:00Z') });
  const { type, press, place } = calculator(true);
  type('hello');
  await waitFor(() => expect(place()?.textContent).toBe('hello on 2025-12-12'));
  type('goodbye');
  press();
  await waitFor(() => expect(place()?.textContent).toBe('goodbye on 2025-12-12'));
  await wait();
  vi.setSystemTime(new Date('2025-12-13T00:00:01Z'));
  press();
  await waitFor(() => expect(place()?.textContent).toBe('goodbye on 2025-12-13'));
});

test('a mistake is not told before the button is pressed', async () => {
  const { worked, type, press } = calculator(true);
  type('h');
  type('');
  await waitFor(() => expect(worked.at(-1)).toBe(''));
  await wait();
  expect(screen.queryByRole('alert')).toBe(null);
  press();
  await screen.findByRole('link', { name: 'Enter a word' });
});

test('what takes long is not begun before the button is pressed', async () => {
  const { worked, type, press } = calculator(false);
  type('hello');
  await wait();
  expect(worked).toEqual([]);
  press();
  await screen.findByText(/hello on/);
  expect(worked).toEqual(['hello']);
});
