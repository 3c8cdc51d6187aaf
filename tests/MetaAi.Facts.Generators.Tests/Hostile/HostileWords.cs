namespace MetaAi.Facts.Generators.Tests.Hostile;

/// <summary>Words that try to end a literal or a comment, to hide, or to break what reads them.</summary>
internal static class HostileWords
{
    /// <summary>What is code wherever it stands outside a literal or a comment.</summary>
    private const string Injection = "public static int Injected;";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["quotation marks"] = $"a\"; {Injection} //\"\"\"",
        ["backslash"] = "a\\\"\\u0022\\",
        ["end of a comment"] = $"a*/ {Injection} /*",
        ["end of an element"] = $"</summary></value></remarks>{Injection}<a b='",
        ["entities"] = "&lt; &#x2028; &unknown; ]]> <![CDATA[",
        ["braces"] = "{0} {{x}} {System.Environment.Exit(1)} $\"{1}\"",
        ["LF"] = $"a\n{Injection}",
        ["CR"] = $"a\r{Injection}",
        ["CRLF"] = $"a\r\n{Injection}",
        ["NEL"] = $"a\u0085{Injection}",
        ["LS"] = $"a\u2028{Injection}",
        ["PS"] = $"a\u2029{Injection}",
        ["VT and FF"] = $"a\v\f{Injection}",
        ["NUL and controls"] = "a\0b\u0001\u001B[2J\u007F\u009C",
        ["lone surrogates"] = "a\uD800b\uDC00c",
        ["reversed pair"] = "\uDE00\uD83D",
        ["pair"] = "x \uD83D\uDE00",
        ["bidi controls"] = "a\u202Eb\u2066c\u2069\u200F\u061C",
        ["nothing wide"] = "a\u200B\uFEFF\u00ADb",
        ["no characters"] = "\uFFFE\uFFFF",
        ["preprocessor"] = "\n#error injected\n#pragma warning disable\n",
        ["4 kB"] = string.Concat(Enumerable.Repeat("0123456789abcde\n", 256)),
    };
}
