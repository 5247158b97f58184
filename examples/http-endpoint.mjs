// An endpoint that checks a posted plan: POST JSON to it, findings come back. `PORT=8080 node examples/http-endpoint.mjs`
import { createServer } from "node:http";
import { checkPlan } from "tw-service-quality";

const MOST_BYTES = 1_000_000;

const server = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
  };
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of request.setEncoding("utf8")) {
      text += chunk;
      bytes += Buffer.byteLength(chunk);
      if (bytes > MOST_BYTES) return answer(413, { error: "計畫超過 1 MB。" });
    }
    const { diagnostics, summary } = checkPlan(JSON.parse(text));
    answer(summary.error > 0 ? 422 : 200, { summary, diagnostics });
  } catch {
    answer(400, { error: "內容不是 JSON。" });
  }
});

const port = process.env.PORT ?? "8080";
const stop = (reason) => {
  console.error(`${reason}；請以環境變數 PORT 指定 0 至 65535 之間的整數。`);
  process.exit(2);
};
if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) stop(`「${port}」不是連接埠`);
server.on("error", ({ code }) => stop(`連接埠 ${port} 無法使用（${code}）`));
server.listen(Number(port), "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});
