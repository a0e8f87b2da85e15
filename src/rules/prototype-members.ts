import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';

/** A required member cannot be had from `__proto__`, `constructor` or `prototype`. */
export const prototypeMembers = refuses({
  id: 'prototype-members',
  judges: 'body/prototype-members',
  summary: 'A required member inside __proto__ or constructor is missing.',
  plan: (_, { base }) => {
    const all = membersText(base.members);
    return [
      ['__proto__', `{"__proto__":${all}}`],
      ['constructor.prototype', `{"constructor":{"prototype":${all}}}`],
    ].map(([name = '', text = '']) =>
      single(`body: all members inside ${name}`, withBody(base, text), { expect: 'refused', twin: base }),
    );
  },
});
