package org.homeostat.ui.editor.colouring;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.themes.IThemeManager;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.TokenStyle;

/** The colour and weight of each style, from the theme that is in force. */
final class Palette {

    private static final String PREFIX = "org.homeostat.ui.editor.";
    private static final Map<TokenStyle, String> COLOURS = new EnumMap<>(Map.ofEntries(
            Map.entry(TokenStyle.KEYWORD, "keyword"), Map.entry(TokenStyle.NUMBER, "number"),
            Map.entry(TokenStyle.STRING, "string"), Map.entry(TokenStyle.LABEL, "label"),
            Map.entry(TokenStyle.COMMENT, "comment"), Map.entry(TokenStyle.DOC_COMMENT, "doc"),
            Map.entry(TokenStyle.OPERATOR, "operator"), Map.entry(TokenStyle.PUNCTUATION, "operator"),
            Map.entry(TokenStyle.NAME, "name"), Map.entry(TokenStyle.INDEX, "name"),
            Map.entry(TokenStyle.UNIT, "unit"), Map.entry(TokenStyle.PARAMETER, "parameter"),
            Map.entry(TokenStyle.LEVER, "lever"), Map.entry(TokenStyle.VARIABLE, "variable"),
            Map.entry(TokenStyle.STOCK, "stock"), Map.entry(TokenStyle.ECONOMY, "economy"),
            Map.entry(TokenStyle.SERIES, "parameter"), Map.entry(TokenStyle.SECTOR, "economy"),
            Map.entry(TokenStyle.DATASET, "economy"), Map.entry(TokenStyle.FUNCTION, "keyword"),
            Map.entry(TokenStyle.DECLARATION, "declaration"), Map.entry(TokenStyle.ERROR, "error")));

    private final IThemeManager themes;

    Palette(IThemeManager themes) {
        this.themes = themes;
    }

    /** How a stretch of text is drawn. */
    StyleRange style(Region region, TokenStyle style) {
        ColorRegistry colours = themes.getCurrentTheme().getColorRegistry();
        String name = COLOURS.get(style);
        return new StyleRange(region.offset(), region.length(), name == null ? null : colours.get(PREFIX + name), null,
                font(style));
    }

    /** Hears when a theme or one of its colours changes. */
    void addListener(IPropertyChangeListener listener) {
        themes.addPropertyChangeListener(listener);
    }

    void removeListener(IPropertyChangeListener listener) {
        themes.removePropertyChangeListener(listener);
    }

    private static int font(TokenStyle style) {
        return switch (style) {
            case KEYWORD, DECLARATION -> SWT.BOLD;
            case INDEX, LABEL -> SWT.ITALIC;
            default -> SWT.NORMAL;
        };
    }
}
