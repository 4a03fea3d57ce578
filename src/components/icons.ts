import {
  ArrowLeft,
  ArrowRight,
  BadgePercent,
  BookOpen,
  Box,
  ChartNoAxesColumn,
  Check,
  ChevronDown,
  ChevronRight,
  CircleArrowUp,
  CircleHelp,
  ClipboardList,
  Clock,
  CreditCard,
  Gift,
  Globe,
  Headset,
  Info,
  Languages,
  Lightbulb,
  MessageCircle,
  Monitor,
  Moon,
  OctagonX,
  Package,
  PackageOpen,
  PackageX,
  ReceiptText,
  RotateCcw,
  Rss,
  Search,
  ShieldCheck,
  ShoppingBag,
  Store,
  Sun,
  Tag,
  TriangleAlert,
  Truck,
  Undo2,
  Wallet,
  Wrench,
  X,
} from 'lucide-static';
import type { CategoryIcon } from '../model/icons.ts';

/** Icons of the interface itself, by their Lucide names. */
type InterfaceIcon =
  | 'arrow-left'
  | 'arrow-right'
  | 'check'
  | 'chevron-down'
  | 'chevron-right'
  | 'circle-arrow-up'
  | 'clock'
  | 'info'
  | 'languages'
  | 'lightbulb'
  | 'moon'
  | 'monitor'
  | 'octagon-x'
  | 'rss'
  | 'search'
  | 'sun'
  | 'triangle-alert'
  | 'x';

export type IconName = CategoryIcon | InterfaceIcon;

const icons: Readonly<Record<IconName, string>> = {
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'badge-percent': BadgePercent,
  'book-open': BookOpen,
  box: Box,
  'chart-no-axes-column': ChartNoAxesColumn,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  'circle-arrow-up': CircleArrowUp,
  'circle-help': CircleHelp,
  'clipboard-list': ClipboardList,
  clock: Clock,
  'credit-card': CreditCard,
  gift: Gift,
  globe: Globe,
  headset: Headset,
  info: Info,
  languages: Languages,
  lightbulb: Lightbulb,
  'message-circle': MessageCircle,
  monitor: Monitor,
  moon: Moon,
  'octagon-x': OctagonX,
  package: Package,
  'package-open': PackageOpen,
  'package-x': PackageX,
  'receipt-text': ReceiptText,
  'rotate-ccw': RotateCcw,
  rss: Rss,
  search: Search,
  'shield-check': ShieldCheck,
  'shopping-bag': ShoppingBag,
  store: Store,
  sun: Sun,
  tag: Tag,
  'triangle-alert': TriangleAlert,
  truck: Truck,
  'undo-2': Undo2,
  wallet: Wallet,
  wrench: Wrench,
  x: X,
};

/** The inner shapes of a Lucide icon (ISC licence), drawn on a square of 24. */
export function iconShapes(name: IconName): string {
  return icons[name].replace(/^[\s\S]*?<svg[^>]*>\s*|\s*<\/svg>\s*$/gu, '').replace(/\s*\n\s*/gu, '');
}
