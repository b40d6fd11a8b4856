import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import "./page.css";

interface Props {
  title: string;
  /** Under the title, one line. */
  lead?: ReactNode;
  /** Right of the title: buttons. */
  actions?: ReactNode;
  /** For what is wider than a text: grids and pictures. */
  wide?: boolean;
  children: ReactNode;
}

/** A page: names the document, and takes the focus when somebody comes from another page. */
export function Page({ title, lead, actions, wide = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  useEffect(() => {
    document.title = `${title} · nextplay`;
  }, [title]);
  useEffect(() => {
    if (key !== "default" && document.activeElement?.closest("main") === null) heading.current?.focus();
    // when the page changes, not with its query
  }, [pathname]);
  return (
    <div className={wide ? "page wide" : "page"}>
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {lead && <p className="muted">{lead}</p>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
