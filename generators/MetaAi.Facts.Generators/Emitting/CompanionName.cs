using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>
/// The name of the class that holds the values of a fact set or a source set. It is seen in its own file alone, and there it hides a type of the user's
/// that has the same name: so it is none that the file mentions.
/// </summary>
internal static class CompanionName
{
    /// <summary>The name.</summary>
    /// <param name="type">The set, which the file declares with the types around it.</param>
    /// <param name="mentioned">The code of all other types and sources of the user's that the file is written with.</param>
    public static string Of(TypeModel type, params IEnumerable<string> mentioned)
    {
        string[] all = ["global::" + type.FullName, .. mentioned.Distinct(StringComparer.Ordinal)];
        var name = type.Name + "Values";
        while (Array.Exists(all, code => Names(code, TypeEmitter.Qualify(type, name))))
        {
            name += "_";
        }

        return name;
    }

    private static bool Names(string code, string type)
    {
        var (written, wanted) = (code.Replace("@", string.Empty), type.Replace("@", string.Empty));
        for (var at = written.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = written.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if (end == written.Length || !(char.IsLetterOrDigit(written[end]) || written[end] == '_'))
            {
                return true;
            }
        }

        return false;
    }
}
