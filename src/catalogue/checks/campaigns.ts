import { closest } from '../../lib/closest.ts';
import { fault } from '../faults.ts';
import type { Check } from './check.ts';

/** A campaign changes facts that exist, each to a value of its own kind. */
export const checkCampaigns: Check = ({ book }) => {
  const facts = book.facts?.data ?? {};
  if (!book.facts) return [];
  return book.campaigns.flatMap((campaign) =>
    Object.entries(campaign.data.facts).flatMap(([name, value]) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      if (!fact) {
        const near = closest(name, Object.keys(facts));
        const hint = near === undefined ? 'correct the name' : `did you mean "${near}"?`;
        return [
          fault('unknown-fact', campaign.source, campaign.locate(['facts', name], 'key'), {
            message: `facts.yml has no fact "${name}"`,
            hint,
          }),
        ];
      }
      if ((fact.type === 'text') === (typeof value !== 'number')) return [];
      const hint = fact.type === 'text' ? 'give texts per locale' : 'give a number';
      return [
        fault('campaign-fact', campaign.source, campaign.locate(['facts', name]), {
          message: `the fact ${name} is a ${fact.type}`,
          hint,
        }),
      ];
    }),
  );
};
