// A program of its own because @sparticuz/chromium unpacks into os.tmpdir(): whoever starts it says where by TMPDIR.
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
// The libraries that a slim Linux lacks (NSS, NSPR, Expat), into TMPDIR/al2023/lib.
await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
