import type { JSX } from 'preact';
import {
  ArrowLeft,
  Check,
  CircleAlert,
  ClipboardCopy,
  CloudOff,
  Command,
  Compass,
  CornerDownLeft,
  Info,
  Keyboard,
  Languages,
  ListFilter,
  LoaderCircle,
  MessageSquareText,
  Package,
  PencilLine,
  RefreshCw,
  RotateCcw,
  Search,
  Send,
  Star,
  StickyNote,
  TriangleAlert,
  X,
} from 'lucide-static';

const drawings = {
  back: ArrowLeft,
  check: Check,
  error: CircleAlert,
  copy: ClipboardCopy,
  offline: CloudOff,
  palette: Command,
  guide: Compass,
  enter: CornerDownLeft,
  hint: Info,
  keys: Keyboard,
  language: Languages,
  filter: ListFilter,
  wait: LoaderCircle,
  message: MessageSquareText,
  order: Package,
  edit: PencilLine,
  refresh: RefreshCw,
  reset: RotateCcw,
  search: Search,
  send: Send,
  star: Star,
  note: StickyNote,
  warning: TriangleAlert,
  close: X,
} as const;

export type IconName = keyof typeof drawings;

const shapes = new Map<IconName, string>();

/** A Lucide icon in the size of its text; words beside it say what it means. */
export function Icon({ name, isFilled = false }: { name: IconName; isFilled?: boolean }): JSX.Element {
  const inner = shapes.get(name) ?? drawings[name].replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gsu, '');
  shapes.set(name, inner);
  return (
    <svg
      class={isFilled ? 'icon filled' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: inner }}
    />
  );
}
