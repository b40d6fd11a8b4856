import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

/** A refusal stays a refusal; only what may pass by itself is tried again. */
function mayPass(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 503);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && mayPass(error),
      // else data loses the call that it came with, which "copy as curl" shows
      structuralSharing: false,
      refetchOnWindowFocus: true,
    },
  },
});

interface Asked {
  state: { data?: { state?: string } | undefined };
}

/** A `refetchInterval`: asks again, so many milliseconds later, while the service is still at it. */
export const againWhileRunning =
  (milliseconds: number) =>
  ({ state }: Asked): number | false =>
    state.data?.state === "RUNNING" ? milliseconds : false;
