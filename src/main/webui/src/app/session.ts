import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { Me } from "../api/types";

export type RoleName = "viewer" | "client" | "editor" | "approver" | "admin";

/** How often to look how far the demo book is, in milliseconds. */
const LOADING = 2_000;

/** Who is here. In the demo also somebody without a name. */
export const meNow = queryOptions({
  queryKey: ["me"],
  queryFn: async () => (await told(api.GET("/api/v1/me"))) as Me,
  staleTime: 60_000,
  refetchInterval: (query) => (query.state.data?.demoLoading ? LOADING : false),
});

export function useMe() {
  return useQuery(meNow);
}

export function may(me: Me | undefined, role: RoleName): boolean {
  return me?.roles.includes(role) ?? false;
}

/** Everything on screen may look different to another person: it is read again. */
export function useSession() {
  const queries = useQueryClient();
  return {
    logIn: async (name: string, password: string) => {
      await told(api.POST("/api/v1/session", { body: { name, password } }));
      await queries.invalidateQueries();
    },
    logOut: async () => {
      await told(api.DELETE("/api/v1/session"));
      await queries.invalidateQueries();
    },
  };
}
