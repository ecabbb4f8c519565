package org.homeostat.ui.editor.assist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;

/** Draws the simple HTML of hovers in a plain widget, since not every machine has a browser that can be embedded. */
final class RichText implements DefaultInformationControl.IInformationPresenter,
        DefaultInformationControl.IInformationPresenterExtension {

    private static final Pattern PIECE = Pattern.compile("<(/?)(\\w+)[^>]*>|&(\\w+|#\\d+);|\\s+|[^<&\\s]+|[<&]");
    private static final String LINE = "\u2500".repeat(28);

    @Override
    @Deprecated
    public String updatePresentation(org.eclipse.swt.widgets.Display display, String html, TextPresentation styles,
            int width, int height) {
        return new Reader(styles).read(html);
    }

    @Override
    public String updatePresentation(Drawable drawable, String html, TextPresentation styles, int width, int height) {
        return new Reader(styles).read(html);
    }

    /** One pass over the text. */
    private static final class Reader {
        private final TextPresentation styles;
        private final StringBuilder text = new StringBuilder();
        private boolean bold;
        private boolean italic;
        private boolean code;
        private boolean exact;

        Reader(TextPresentation styles) {
            this.styles = styles;
        }

        String read(String html) {
            Matcher piece = PIECE.matcher(html);
            while (piece.find()) {
                if (piece.group(2) != null) {
                    tag(piece.group(2), piece.group(1).isEmpty());
                } else if (piece.group(3) != null) {
                    add(character(piece.group(3)));
                } else if (piece.group().isBlank() && !exact) {
                    space();
                } else {
                    add(piece.group());
                }
            }
            return text.toString().stripTrailing();
        }

        private void tag(String name, boolean opens) {
            switch (name) {
                case "b" -> bold = opens;
                case "i" -> italic = opens;
                case "code" -> code = opens;
                case "pre" -> {
                    newLine();
                    code = opens;
                    exact = opens;
                }
                case "p" -> newLine();
                case "br" -> text.append('\n');
                case "hr" -> {
                    newLine();
                    add(LINE);
                    newLine();
                }
                default -> space();
            }
        }

        private void newLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void space() {
            if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }

        private void add(String piece) {
            int weight = (bold ? SWT.BOLD : SWT.NORMAL) | (italic ? SWT.ITALIC : SWT.NORMAL);
            if (weight != SWT.NORMAL || code) {
                StyleRange style = new StyleRange(text.length(), piece.length(), null, null, weight);
                style.font = code ? JFaceResources.getTextFont() : null;
                styles.addStyleRange(style);
            }
            text.append(piece);
        }

        private static String character(String entity) {
            return switch (entity) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> "\u00a0";
                default -> entity.startsWith("#") ? Character.toString(Integer.parseInt(entity.substring(1))) : entity;
            };
        }
    }
}
