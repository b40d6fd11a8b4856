package io.nextplay.problem;

import io.nextplay.Refusal;
import io.nextplay.table.Nearest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, and those that are given twice: a
 * filter with a mistyped name would otherwise be a list of everything.
 */
@Singleton
class QueryNames {

  /** More than these nobody reads, and an answer must not be many times its question. */
  private static final int MOST_MISTAKES = 10;

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo operation) {
    if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
      return;
    }
    Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), QueryNames::of);
    List<String> mistakes = new ArrayList<>();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!names.contains(name)) {
                mistakes.add("there is no parameter `" + name + "`" + instead(name, names));
              } else if (values.size() > 1) {
                mistakes.add("`" + name + "` is given " + values.size() + " times");
              }
            });
    if (!mistakes.isEmpty()) {
      String said = mistakes.stream().limit(MOST_MISTAKES).collect(Collectors.joining(" and "));
      throw new Refusal(Refusal.Kind.MALFORMED, "invalid-parameter", said);
    }
  }

  private static String instead(String name, Set<String> names) {
    String nearest = Nearest.hint(name, names);
    if (!nearest.isEmpty()) {
      return nearest;
    }
    return names.isEmpty() ? " here" : ", only `" + String.join("`, `", names) + "`";
  }

  private static Set<String> of(Method operation) {
    Set<String> names = new TreeSet<>();
    for (Parameter each : operation.getParameters()) {
      add(each, names);
      RestQuery named = each.getAnnotation(RestQuery.class);
      if (named != null) {
        names.add(named.value().isEmpty() ? each.getName() : named.value());
      }
      if (each.isAnnotationPresent(BeanParam.class)) {
        for (AnnotatedElement field : each.getType().getDeclaredFields()) {
          add(field, names);
        }
      }
    }
    return names;
  }

  private static void add(AnnotatedElement each, Set<String> names) {
    QueryParam named = each.getAnnotation(QueryParam.class);
    if (named != null) {
      names.add(named.value());
    }
  }
}
