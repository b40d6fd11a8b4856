import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { accountPath } from "../ui/places";
import { findAccounts } from "./find-accounts";

/** A combo box: type the beginning of an account's id. `/` goes there from anywhere. */
export function AccountSearch() {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const navigate = useNavigate();
  const found = useQuery({
    queryKey: ["find-accounts", wanted],
    queryFn: () => findAccounts(wanted),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const ids = wanted === "" ? [] : (found.data ?? []);
  useSlash(() => input.current?.focus());

  function go(id: string | undefined) {
    if (!id) return;
    setOpen(false);
    setText("");
    input.current?.blur();
    void navigate(accountPath(id));
  }
  function key(event: KeyboardEvent) {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, ids.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") go(ids[at]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  }
  const shown = open && wanted !== "";
  return (
    <search className="search">
      <input
        ref={input}
        className="input"
        type="text"
        role="combobox"
        aria-label="Find an account"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && ids[at] ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder="Find an account  ( / )"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      <ul id={list} role="listbox" aria-label="Accounts" className="found" hidden={!shown}>
        {ids.map((id, index) => (
          <li
            key={id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(id)}
          >
            {id}
          </li>
        ))}
        {ids.length === 0 && !found.isFetching && (
          <li role="option" aria-selected="false" aria-disabled="true" className="muted">
            {found.error ? "The service refused the search" : `No account begins with “${wanted}”`}
          </li>
        )}
      </ul>
    </search>
  );
}

function useSlash(then: () => void) {
  useEffect(() => {
    function pressed(event: globalThis.KeyboardEvent) {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable=true], dialog");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      then();
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  });
}
