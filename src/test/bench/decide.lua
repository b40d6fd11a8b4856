-- wrk: posts the lines of a file, one after the other.
local bodies = {}
for line in io.lines(os.getenv("REQUESTS")) do bodies[#bodies + 1] = line end
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local next = 0
function request()
  next = next % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[next])
end
function done(summary, latency)
  io.write(string.format("not 2xx: %d, p50 %.1f ms, p99 %.1f ms\n",
    summary.errors.status, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
