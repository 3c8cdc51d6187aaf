using System.Buffers;
using System.Globalization;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Where facts stand in a page: by their ids, so that a link to one holds when others come; by their place where an id cannot be part of a link.</summary>
/// <param name="assembly">The name of the assembly, which is left out of ids that start with it.</param>
internal sealed class BookAnchors(string assembly)
{
    // What stands in a fragment as it is.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-[]/~?");

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>An id as people of the project say it: without the name of the assembly.</summary>
    public string ShortOf(string id) => id.StartsWith(assembly + ".", StringComparison.Ordinal) ? id[(assembly.Length + 1)..] : id;

    /// <summary>The next fact's anchor: no two are the same.</summary>
    public string Next(string id)
    {
        var anchor = "f-" + ShortOf(id);
        if (anchor.AsSpan().ContainsAnyExcept(Plain) || !taken.Add(anchor))
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"f!{taken.Count + 1}");
            taken.Add(anchor);
        }

        return anchor;
    }
}
