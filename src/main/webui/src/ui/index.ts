// What pages are made of. `import { Badge, Money } from "../ui";`
export { Badge, type Tone } from "./Badge";
export { ConfirmDialog } from "./ConfirmDialog";
export { CopyButton } from "./CopyButton";
export { Dialog } from "./Dialog";
export { DialogFoot } from "./DialogFoot";
export { Empty } from "./Empty";
export { ErrorBox } from "./ErrorBox";
export { Loading } from "./Loading";
export { Money, Num, Share } from "./Numbers";
export { Page } from "./Page";
export { Result } from "./Result";
export { RowLink, RowLinks } from "./RowLink";
export { Table, type Column } from "./Table";
export { Tabs, LinkTabs } from "./Tabs";
export { Ticked } from "./Ticked";
export { toast, Toasts } from "./Toast";
export { useForm } from "./useForm";
export { When, DayOf } from "./When";
