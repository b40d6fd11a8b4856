import { toast } from "./Toast";

/** Copies `text`, and says so. */
export function CopyButton({ text, label = "Copy", className = "button tiny" }: { text: string; label?: string; className?: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast("Copied");
    } catch {
      toast("The browser does not let this page copy: select the text and copy it yourself", "bad");
    }
  }
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      {label}
    </button>
  );
}
