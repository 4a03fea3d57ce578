import type { AddCommand } from '../command.ts';
import { checkOrdersCommand } from './check-orders.ts';
import { importOrdersCommand } from './import-orders.ts';
import { orderTokensCommand } from './order-tokens.ts';

/** `replybook orders`: the orders that replies are filled from. */
export const ordersCommand: AddCommand = (program, terminal, done) => {
  const orders = program
    .command('orders')
    .copyInheritedSettings(program)
    .description('Read and keep the orders of marketplaces, for replies.');
  for (const add of [checkOrdersCommand, importOrdersCommand, orderTokensCommand]) add(orders, terminal, done);
};
