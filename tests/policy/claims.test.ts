import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

describe('a refusal that is the pressure on a claim', () => {
  it.each([
    ['en', 'Drop the chargeback, otherwise there is no replacement.'],
    ['en', 'Without you closing the A-to-z claim there will be no refund.'],
    ['de', 'Nehmen Sie die Rückbuchung zurück, sonst gibt es keinen Ersatz.'],
    ['fr', 'Sans retrait de la demande A à Z, pas de remboursement.'],
    ['fr', 'Retirez la réclamation A à Z, sinon nous ne rembourserons rien.'],
    ['es', 'Si no anula la garantía A-Z, no puedo reembolsarle.'],
    ['es', 'Mientras la reclamación A-Z siga abierta, no habrá reembolso.'],
    ['it', 'Ritiri la contestazione, altrimenti niente sostituzione.'],
    ['ja', 'チャージバックを取り下げていただかないと、代替品はお送りできません。'],
    ['zh', '不撤销A-to-z索赔，我们就不退款。'],
  ] as const)('is reported, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual(['amazon-az-claim-pressure']);
  });

  it.each([
    ['en', 'You do not need to withdraw the A-to-z claim, the refund is on its way anyway.'],
    ['en', 'Whether you close the claim or not, we refund the kettle today.'],
    ['de', 'Sie müssen den A-bis-z-Antrag nicht zurückziehen, wir erstatten trotzdem.'],
    ['de', 'Wir können den Antrag nicht für Sie schließen, das macht Amazon.'],
    ['fr', 'Inutile de retirer la réclamation A à Z, nous remboursons de toute façon.'],
    ['es', 'No hace falta que retire la reclamación A-Z, le reembolsamos igualmente.'],
    ['it', 'Non serve ritirare il reclamo, rimborsiamo comunque.'],
    ['ja', '申請を取り下げていただく必要はございません。返金はすでに手配しております。'],
    ['zh', '您不用撤销索赔，退款已经在处理了。'],
  ] as const)('is none where nothing hangs on it, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });
});

describe('taking something back', () => {
  it('is cancelling an order or a comment, by what is taken back', () => {
    expect(foundRules('ja', 'お書きになったコメントを取り消していただけると助かります。')).toEqual([
      'amazon-review-change',
    ]);
    expect(foundRules('ja', '在庫切れのため、ご注文をお客様のほうで取り消していただけますか。')).toContain(
      'amazon-cancel-request',
    );
  });
});
