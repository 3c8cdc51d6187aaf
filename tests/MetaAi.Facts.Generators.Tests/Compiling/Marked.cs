using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.Compiling;

/// <summary>Source code in which <c>[|</c> and <c>|]</c> stood around the place that a test is about.</summary>
/// <param name="Text">The code without the marks.</param>
/// <param name="Span">The place, or null where none was marked.</param>
internal readonly record struct Marked(string Text, TextSpan? Span)
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    public static Marked Parse(string source)
    {
        var start = source.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return new Marked(source, null);
        }

        var end = source.IndexOf(Closing, start, StringComparison.Ordinal) - Opening.Length;
        var text = source.Remove(start, Opening.Length).Remove(end, Closing.Length);
        text.Contains(Opening, StringComparison.Ordinal).ShouldBeFalse("A test is about one place.");
        return new Marked(text, TextSpan.FromBounds(start, end));
    }
}
