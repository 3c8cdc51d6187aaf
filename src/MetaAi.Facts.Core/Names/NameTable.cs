namespace MetaAi.Facts.Names;

/// <summary>The names of an enumeration, found by any way in which texts write them. Immutable.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class NameTable
{
    private readonly Dictionary<string, List<string>> membersByKey = new(StringComparer.Ordinal);
    private readonly IReadOnlyCollection<NameEntry> entries;

    /// <summary>The table of an enumeration's members.</summary>
    /// <param name="entries">The members, in the order declared.</param>
    public NameTable(IReadOnlyCollection<NameEntry> entries)
    {
        this.entries = entries;
        foreach (var entry in entries)
        {
            foreach (var written in entry.Aliases.Prepend(entry.Member))
            {
                Add(NameKey.Of(written), entry.Member);
            }
        }
    }

    /// <summary>The longest way of writing, in characters of its key.</summary>
    internal int LongestKey { get; private set; }

    /// <summary>
    /// What stands for two members, is declared for one twice, or stands for nothing; names of members stand before aliases. An alias that says its
    /// member's own name in another way does no harm.
    /// </summary>
    public IEnumerable<NameClash> Clashes()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!TryOwn(owners, entry.Member, entry.Member, out var other))
            {
                yield return new NameClash(entry.Member, entry.Member, other);
            }
        }

        foreach (var entry in entries)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var alias in entry.Aliases)
            {
                if (!TryOwn(owners, alias, entry.Member, out var other) || !seen.Add(alias))
                {
                    yield return new NameClash(alias, entry.Member, other);
                }
            }
        }
    }

    /// <summary>All ways of writing, as declared: members before their aliases.</summary>
    internal IEnumerable<string> Written() => entries.SelectMany(entry => entry.Aliases.Prepend(entry.Member));

    /// <summary>The members that a key stands for; none where it stands for none.</summary>
    internal IReadOnlyList<string> Find(string key) => membersByKey.TryGetValue(key, out var members) ? members : [];

    private void Add(string key, string member)
    {
        // A name of nothing but dropped signs would stand everywhere.
        if (key.Length == 0)
        {
            return;
        }

        if (!membersByKey.TryGetValue(key, out var members))
        {
            membersByKey.Add(key, members = []);
        }

        if (!members.Contains(member))
        {
            members.Add(member);
        }

        LongestKey = Math.Max(LongestKey, key.Length);
    }

    private static bool TryOwn(Dictionary<string, string> owners, string written, string member, out string? owner)
    {
        var key = NameKey.Of(written);
        owner = null;
        if (key.Length == 0)
        {
            return false;
        }

        if (!owners.TryGetValue(key, out owner))
        {
            owners.Add(key, owner = member);
        }

        return owner == member;
    }
}
