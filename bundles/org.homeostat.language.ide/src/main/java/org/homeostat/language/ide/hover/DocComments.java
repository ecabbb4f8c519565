package org.homeostat.language.ide.hover;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.ModelType;

/** The {@code /** … *}{@code /} comment before a declaration. A member without one has that of what it overrides. */
final class DocComments {

    private final MultiLineCommentDocumentationProvider comments;

    @Inject
    DocComments(MultiLineCommentDocumentationProvider comments) {
        this.comments = comments;
    }

    /** The comment's text without its stars; empty for none. */
    String of(EObject element) {
        boolean commented = comments.getDocumentationNodes(element).stream()
                .anyMatch(node -> node.getText().startsWith("/**"));
        String text = commented ? comments.getDocumentation(element) : null;
        return text != null ? text.strip() : overridden(element).map(this::of).orElse("");
    }

    /** The member that a member overrides. */
    static Optional<Member> overridden(EObject element) {
        return element instanceof Member member && member.isOverride() && member.getName() != null
                && member.eContainer() instanceof ModelType model
                        ? EffectiveMembers.inherited(model, member.getName()).filter(other -> other != member)
                        : Optional.empty();
    }
}
