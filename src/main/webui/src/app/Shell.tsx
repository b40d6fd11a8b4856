import { Suspense, useEffect, useMemo, useState } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { forgetCalls } from "../api/recorder";
import { Loading } from "../ui/Loading";
import { Toasts } from "../ui/Toast";
import { CurlDrawer } from "./CurlDrawer";
import { DemoNote } from "./DemoNote";
import { LoginContext } from "./login";
import { LoginDialog } from "./LoginDialog";
import { Preload } from "./Preload";
import { Sidebar } from "./Sidebar";
import "./shell.css";

/** What stands around every page. */
export function Shell() {
  const [login, setLogin] = useState<{ why?: string; then: readonly (() => void)[] } | null>(null);
  const [curl, setCurl] = useState(false);
  const [menu, setMenu] = useState(false);
  const { pathname } = useLocation();
  const value = useMemo(() => ({ ask: (why?: string, then?: () => void) => setLogin((open) => ({ why, then: [...(open?.then ?? []), ...(then ? [then] : [])] })) }), []);
  useEffect(() => {
    forgetCalls();
    setMenu(false);
  }, [pathname]);
  return (
    <LoginContext value={value}>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="shell">
        <Sidebar menu={menu} onMenu={setMenu} onCurl={() => setCurl(true)} />
        <main id="content" tabIndex={-1}>
          <DemoNote />
          <Suspense fallback={<Loading what="the page" />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Toasts />
      {curl && <CurlDrawer onClose={() => setCurl(false)} />}
      {login && <LoginDialog why={login.why} onDone={() => login.then.forEach((each) => each())} onClose={() => setLogin(null)} />}
      <ScrollRestoration />
      <Preload />
    </LoginContext>
  );
}
