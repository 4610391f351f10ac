import type { Authority, Terms } from '../../policy/types.ts';
import { authorityUrl, familyUrl } from '../urls.ts';
import type { Link } from './link.ts';
import { roleView } from './role.ts';
import type { RoleView } from './role.ts';

/** A family of roles: what every authority expects of it. */
export interface FamilyView {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** The wider family whose duties are its own as well. */
  readonly wider?: Link;
  readonly authorities: readonly AuthorityRoles[];
}

export interface AuthorityRoles {
  readonly authority: Link;
  readonly id: string;
  /** Roles that the document names for the family itself. */
  readonly own: readonly RoleView[];
  /** Roles of the wider family, asked of this one with all the others. */
  readonly shared: readonly RoleView[];
  /** The document has still to be read: whom it names is not known. */
  readonly unread: boolean;
}

/** Families in the order of terms.yaml: those outside social care, who come first for partners, and those inside. */
export function familyGroups({ 'role-families': families }: Pick<Terms, 'role-families'>): readonly {
  readonly title: string;
  readonly families: readonly FamilyLink[];
}[] {
  const links = Object.entries(families).map(([id, { name, definition, 'part-of': wider }]) => ({
    id,
    title: name,
    definition,
    href: familyUrl(id),
    wider,
  }));
  const partners = new Set(links.flatMap(({ wider }) => wider ?? []));
  const isPartner = ({ id, wider }: FamilyLink) => wider !== undefined || partners.has(id);
  return [
    { title: 'Partner agencies', families: links.filter(isPartner) },
    { title: 'The council and others', families: links.filter((link) => !isPartner(link)) },
  ];
}

export interface FamilyLink extends Link {
  readonly id: string;
  readonly definition: string;
  readonly wider?: string | undefined;
}

export function familyView(id: string, authorities: readonly Authority[], terms: Terms): FamilyView {
  const family = terms['role-families'][id];
  if (!family) throw new Error(`content/terms.yaml has no role family "${id}"`);
  const wider = family['part-of'];
  const rolesOf = (authority: Authority, of: string | undefined) =>
    Object.entries(authority.roles)
      .filter(([, role]) => role.family === of)
      .map(([role]) => roleView(role, authority, terms));
  return {
    id,
    name: family.name,
    definition: family.definition,
    ...(wider === undefined
      ? {}
      : { wider: { title: terms['role-families'][wider]?.name ?? wider, href: familyUrl(wider) } }),
    authorities: authorities.map((authority) => ({
      id: authority.id,
      authority: { title: authority.name, href: authorityUrl(authority.id) },
      own: rolesOf(authority, id),
      shared: wider === undefined ? [] : rolesOf(authority, wider),
      unread: authority.silent.duties === 'not-read',
    })),
  };
}
