// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { addressOf, chosenFilters, readAddress, readForm } from '../../../src/components/search/form.ts';

let form: HTMLFormElement;

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <input name="q">
      <details><select name="authority"><option value="">All authorities</option><option value="a">Camden</option></select></details>
      <details><select name="role"><option value="">All roles</option>
        <option value="school" data-with="partner-agency">Schools</option></select></details>
      <button>Search</button>
    </form>`;
  form = document.querySelector('form') as HTMLFormElement;
});

function open(address: string): void {
  history.replaceState(null, '', address);
  readAddress(form);
}

test('what the address asks for is put into the form, and a filter at work is unfolded', () => {
  open('/search/?q=who+chairs&role=school');
  expect(readForm(form)).toEqual({ query: 'who chairs', filters: { role: ['school', 'partner-agency'] } });
  expect([...form.querySelectorAll('details')].map(({ open: unfolded }) => unfolded)).toEqual([false, true]);
});

test('a filter that does not exist is none', () => {
  open('/search/?q=a&authority=atlantis');
  expect(readForm(form)).toEqual({ query: 'a', filters: {} });
  expect(form.querySelector('select')?.selectedOptions[0]?.text).toBe('All authorities');
});

test('the filters at work are named as the form names them', () => {
  open('/search/?authority=a');
  expect(chosenFilters(form)).toEqual([{ name: 'authority', words: 'Camden', every: 'All authorities' }]);
});

test('the address of a search, and of the same without a filter', () => {
  open('/search/?q=a%26b&authority=a&role=school');
  expect(addressOf(form)).toBe('?q=a%26b&authority=a&role=school');
  expect(addressOf(form, { authority: '' })).toBe('?q=a%26b&role=school');
  expect(addressOf(form, { q: 'c', authority: '', role: '' })).toBe('?q=c');
  expect(addressOf(form, { q: '', authority: '', role: '' })).toBe('/search/');
});
