package io.nextplay.release.web;

import io.nextplay.decision.web.RevisionTag;
import io.nextplay.release.ReadFiles;
import io.nextplay.release.draft.CheckDraft;
import io.nextplay.release.draft.Draft;
import io.nextplay.table.Issue;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows drafts after each step, with their revision and what is wrong with them. */
@ApplicationScoped
class DraftAnswers {

  private final CheckDraft check;

  DraftAnswers(CheckDraft check) {
    this.check = check;
  }

  RestResponse<DraftResponse> ok(Draft draft) {
    return answer(ResponseBuilder.ok(response(draft)), draft);
  }

  RestResponse<DraftResponse> created(Draft draft) {
    ResponseBuilder<DraftResponse> answer =
        ResponseBuilder.create(RestResponse.Status.CREATED, response(draft));
    return answer(answer.location(URI.create("/api/v1/drafts/" + draft.id())), draft);
  }

  private static RestResponse<DraftResponse> answer(
      ResponseBuilder<DraftResponse> answer, Draft draft) {
    return answer.tag(RevisionTag.of(draft.revision())).build();
  }

  private DraftResponse response(Draft draft) {
    if (draft.state() == Draft.State.DISCARDED) {
      return DraftResponse.of(draft, List.of(), List.of(), List.of());
    }
    ReadFiles content = check.content(draft);
    List<Issue> issues = check.issues(draft);
    return DraftResponse.of(
        draft,
        content.workbooks().stream().map(each -> each.name()).toList(),
        List.copyOf(content.rules().keySet()),
        issues);
  }
}
