/** The pages of the navigation. One that is not `filled` has an address, but is not shown yet. */
export const NAV: readonly { to: string; label: string; filled: boolean }[] = [
  { to: "/queue", label: "Queue", filled: true },
  { to: "/portfolio", label: "Portfolio", filled: true },
  { to: "/tables", label: "Tables", filled: true },
  { to: "/sentences", label: "Sentences", filled: false },
  { to: "/drafts", label: "Drafts", filled: false },
  { to: "/releases", label: "Releases", filled: false },
  { to: "/admin", label: "Admin", filled: false },
];
