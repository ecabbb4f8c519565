package org.homeostat.language;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.homeostat.language.naming.EconQualifiedNameProvider;
import org.homeostat.language.scoping.EconGlobalScopeProvider;
import org.homeostat.language.scoping.PackageScopeProvider;
import org.homeostat.language.syntax.GuardedLexer;
import org.homeostat.language.syntax.SyntaxMessages;
import org.homeostat.language.validation.EconResourceValidator;
import org.homeostat.language.validation.LinkingMessages;

/** Which classes serve the language where Xtext leaves a choice. */
public class EconRuntimeModule extends AbstractEconRuntimeModule {

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return EconQualifiedNameProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return EconGlobalScopeProvider.class;
    }

    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        binder.bind(IScopeProvider.class)
                .annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
                .to(PackageScopeProvider.class);
    }

    /** How files are read together. */
    public Class<? extends XtextResourceSet> bindXtextResourceSet() {
        return EconResourceSet.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return EconResource.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(GuardedLexer.class);
    }

    /** What is told about text that the grammar doesn't allow. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** What is told about names that mean nothing. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    /** Which problems of a file are told, and in what order. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return EconResourceValidator.class;
    }
}
