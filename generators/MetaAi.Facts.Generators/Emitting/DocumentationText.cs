using System.Text;
using System.Xml;
using System.Xml.Linq;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Text for documentation comments. Nothing that a quote or a name holds can end the comment or open an element.</summary>
internal static class DocumentationText
{
    /// <summary>Plain text as XML on one line; line ends and tabs are spaces.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => escaped.Append(' '),
                _ => escaped.Append(unit),
            };
        }

        return VisibleText.Line(escaped.ToString());
    }

    /// <summary>
    /// The user's own documentation, to stand in another file: references become code words, since the other file may not see what they name; what a
    /// property does not have goes; and what is not well-formed becomes plain text.
    /// </summary>
    public static string Carry(string documentation)
    {
        if (string.IsNullOrWhiteSpace(documentation))
        {
            return string.Empty;
        }

        if (IsPlainSummary(documentation))
        {
            return documentation;
        }

        try
        {
            var root = XElement.Parse($"<root>{documentation}</root>", LoadOptions.PreserveWhitespace);
            foreach (var element in root.Descendants().ToArray())
            {
                CarryElement(element);
            }

            // A character reference may have named any of the line ends.
            var carried = new StringBuilder(string.Concat(root.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))));
            return carried.Replace("\r", string.Empty).Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ').ToString();
        }
        catch (XmlException)
        {
            return $"<summary>{Escape(documentation)}</summary>";
        }
    }

    // Most documentation is one; a parser of XML makes the same of it, and takes more than all the rest of the property.
    private static bool IsPlainSummary(string documentation)
    {
        const string Start = "<summary>";
        const string End = "</summary>";
        if (documentation.Length < Start.Length + End.Length
            || !documentation.StartsWith(Start, StringComparison.Ordinal) || !documentation.EndsWith(End, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = Start.Length; i < documentation.Length - End.Length; i++)
        {
            if (documentation[i] is not ('\n' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u1FFF')) or '<' or '>' or '&')
            {
                return false;
            }
        }

        return true;
    }

    private static void CarryElement(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "param" or "typeparam" or "include":
                element.Remove();
                break;
            case "paramref" or "typeparamref":
                element.ReplaceWith(new XElement("c", element.Attribute("name")?.Value));
                break;
            case "see" or "seealso" when element.Attribute("cref") is { } named:
                element.ReplaceWith(new XElement("c", element.IsEmpty ? named.Value : element.Value));
                break;
            default:
                element.Attribute("cref")?.Remove();
                break;
        }
    }
}
