package io.nextplay.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Two people who publish one release after the other, over HTTP. Not thread-safe. */
public final class Publishing {

  /** The first person's password. */
  public static final String PASSWORD = "correct-horse-battery-staple";

  private static final String JSON = "application/json";

  private final RunningService service;
  private static final Set<String> OVER = Set.of("PUBLISHED", "DISCARDED");

  private final String editor;
  private final String approver;

  private Publishing(RunningService service, String editor, String approver) {
    this.service = service;
    this.editor = editor;
    this.approver = approver;
  }

  /** With new keys for both. */
  public static Publishing of(RunningService service) throws IOException, InterruptedException {
    String unique = Long.toString(System.nanoTime(), 36);
    return new Publishing(
        service,
        service.newKey("admin", PASSWORD, "rita-" + unique, "\"editor\", \"client\""),
        service.newKey("admin", PASSWORD, "sam-" + unique, "\"approver\""));
  }

  /** The editor's key, who may decide and keep accounts, too. */
  public String editor() {
    return editor;
  }

  /** The approver's key. */
  String approver() {
    return approver;
  }

  /** Makes a draft that only says something else, submits and approves it. */
  public long approved(String remark) throws IOException, InterruptedException {
    long draft = begun(remark);
    service.send(
        "PATCH",
        "/api/v1/drafts/" + draft + "/tables/expansion-score/Tiers",
        JSON,
        "{\"edits\": [{\"op\": \"set\", \"cell\": \"C8\", \"value\": \"" + remark + "\"}]}");
    return reviewed(draft);
  }

  /** Makes a draft with one more sheet in the workbook {@code plays}, submits and approves it. */
  public long approvedWith(Sheet sheet, String title) throws IOException, InterruptedException {
    long draft = begun(title);
    ObjectNode body = new ObjectMapper().createObjectNode();
    ArrayNode rows = body.putArray("rows");
    for (List<Cell> row : sheet.rows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> cells.add(cell.text()));
    }
    String name = sheet.name().replace(" ", "%20");
    service.send("PUT", "/api/v1/drafts/" + draft + "/tables/plays/" + name, JSON, body.toString());
    return reviewed(draft);
  }

  /** Discards the drafts that nobody finished. */
  void discardOpen() throws IOException, InterruptedException {
    service.use(editor);
    for (JsonNode draft : service.get("/api/v1/drafts").get("drafts")) {
      if (!OVER.contains(draft.get("state").asText())) {
        service.status(editor, "DELETE", "/api/v1/drafts/" + draft.get("id").asLong(), "");
      }
    }
  }

  private long begun(String title) throws IOException, InterruptedException {
    service.use(editor);
    return service
        .send("POST", "/api/v1/drafts", JSON, "{\"title\": \"" + title + "\"}")
        .get("id")
        .asLong();
  }

  private long reviewed(long draft) throws IOException, InterruptedException {
    service.send("POST", "/api/v1/drafts/" + draft + "/submit", JSON, "{}");
    service.use(approver);
    service.send("POST", "/api/v1/drafts/" + draft + "/approve", JSON, "{}");
    return draft;
  }

  /** Publishes a draft; the answer is the release's id. */
  public String publish(long draft) throws IOException, InterruptedException {
    service.use(approver);
    return service
        .send("POST", "/api/v1/drafts/" + draft + "/publish", JSON, "{}")
        .get("release")
        .asText();
  }
}
