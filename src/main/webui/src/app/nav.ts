/** The pages of the navigation. One that is not `filled` has an address, but is not shown yet. */
export const NAV: readonly { to: string; label: string; filled: boolean }[] = [
  { to: "/queue", label: "Queue", filled: true },
  { to: "/portfolio", label: "Portfolio", filled: true },
  { to: "/tables", label: "Tables", filled: true },
  { to: "/sentences", label: "Sentences", filled: true },
  { to: "/drafts", label: "Drafts", filled: true },
  { to: "/releases", label: "Releases", filled: true },
  { to: "/admin", label: "Admin", filled: true },
];
