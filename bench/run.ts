import { benchBuild } from './build/build.ts';
import { benchCheck } from './check/check.ts';
import { benchDesk } from './desk/desk.ts';
import { benchOrders } from './orders/orders.ts';
import { benchPolicySpeed } from './policy-speed/policy-speed.ts';
import { benchPolicy } from './policy/policy.ts';
import { benchSearchBrowser } from './search-browser/search-browser.ts';
import { benchSearch } from './search/search.ts';
import { benchSuggest } from './suggest/suggest.ts';

/** Every benchmark by its name on the command line; it gets the arguments after its name. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  build: benchBuild,
  check: benchCheck,
  desk: benchDesk,
  orders: benchOrders,
  policy: benchPolicy,
  search: benchSearch,
  suggest: benchSuggest,
  'policy-speed': benchPolicySpeed,
  'search-browser': benchSearchBrowser,
};

const [name, ...args] = process.argv.slice(2);
const wanted = name === undefined ? Object.values(benches) : [benches[name]];
for (const bench of wanted) {
  if (!bench)
    throw new Error(`There is no benchmark "${String(name)}"; there are: ${Object.keys(benches).join(', ')}.`);
  await bench(args);
}
