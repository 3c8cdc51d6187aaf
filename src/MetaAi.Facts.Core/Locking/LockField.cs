using System.Text;

namespace MetaAi.Facts.Locking;

/// <summary>One field of a line of the lock: no tab and no line end in it.</summary>
internal static class LockField
{
    public static string Escape(string field)
    {
        if (field.AsSpan().IndexOfAny("\\\t\n\r".AsSpan()) < 0)
        {
            return field;
        }

        var escaped = new StringBuilder(field.Length + 8);
        foreach (var c in field)
        {
            switch (c)
            {
                case '\\':
                    escaped.Append(@"\\");
                    break;
                case '\t':
                    escaped.Append(@"\t");
                    break;
                case '\n':
                    escaped.Append(@"\n");
                    break;
                case '\r':
                    escaped.Append(@"\r");
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The field that was escaped; null where a backslash stands before something else.</summary>
    public static string? Unescape(string escaped)
    {
        var field = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                field.Append(escaped[i]);
                continue;
            }

            i++;
            switch (i < escaped.Length ? escaped[i] : '\0')
            {
                case '\\':
                    field.Append('\\');
                    break;
                case 't':
                    field.Append('\t');
                    break;
                case 'n':
                    field.Append('\n');
                    break;
                case 'r':
                    field.Append('\r');
                    break;
                default:
                    return null;
            }
        }

        return field.ToString();
    }
}
