/** Longest wait that a browser's timer can hold, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** Runs `change` at once and again at each of `moments` that is still to come, however old the page is. */
function atEach(moments: readonly number[], change: (now: number) => void): void {
  const now = Date.now();
  change(now);
  const next = Math.min(...moments.filter((moment) => moment > now));
  if (Number.isFinite(next)) setTimeout(atEach, Math.min(next - now, longestWait), moments, change);
}

/** Notices come and go at their minute. */
for (const notice of document.querySelectorAll<HTMLElement>('.notice[data-from]')) {
  const [from = 0, until = 0] = [notice.dataset['from'], notice.dataset['until']].map((moment) =>
    Date.parse(moment ?? ''),
  );
  atEach([from, until], (now) => {
    notice.hidden = now < from || now >= until;
  });
}

/** Facts of a campaign change at their minute: each line of `value` is a moment and the words from then on. */
for (const fact of document.querySelectorAll<HTMLDataElement>('.prose data[value]')) {
  const changes = fact.value.split('\n').map((line) => {
    const space = line.indexOf(' ');
    return { from: Date.parse(line.slice(0, space)), words: line.slice(space + 1) };
  });
  atEach(
    changes.map(({ from }) => from),
    (now) => {
      const words = changes.findLast(({ from }) => from <= now)?.words;
      if (words !== undefined) fact.textContent = words;
    },
  );
}
