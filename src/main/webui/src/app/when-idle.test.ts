import { afterEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "./when-idle";

describe("what waits until the browser has nothing to do", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("is done then, unless it is called off", () => {
    const asked: (() => void)[] = [];
    const cancelled = vi.fn();
    vi.stubGlobal("requestIdleCallback", (work: () => void) => asked.push(work));
    vi.stubGlobal("cancelIdleCallback", cancelled);
    const work = vi.fn();
    const callOff = whenIdle(work);
    expect(work).not.toHaveBeenCalled();
    asked[0]?.();
    expect(work).toHaveBeenCalledOnce();
    callOff();
    expect(cancelled).toHaveBeenCalledWith(1);
  });

  it("waits a while in browsers that do not say when that is", () => {
    vi.useFakeTimers();
    vi.stubGlobal("requestIdleCallback", undefined);
    const [done, calledOff] = [vi.fn(), vi.fn()];
    whenIdle(done);
    whenIdle(calledOff)();
    expect(done).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
    expect(calledOff).not.toHaveBeenCalled();
  });
});
