namespace MetaAi.Facts.Plausibility;

/// <summary>Finds facts by the names that <c>nameof</c> gives: in the type of the fact that names them, in what surrounds it, then anywhere, where one alone is meant.</summary>
internal sealed class FactNames
{
    private readonly HashSet<string> members;
    private readonly ILookup<string, string> byLastName;

    /// <param name="ids">The ids of all facts.</param>
    public FactNames(IEnumerable<string> ids)
    {
        members = new(ids.Select(MemberOf), StringComparer.Ordinal);
        byLastName = members.ToLookup(Last, StringComparer.Ordinal);
    }

    /// <summary>The full name of a fact's member: the id without what tells the points of a series apart.</summary>
    public static string MemberOf(string id) => id.AsSpan().IndexOf('[') is >= 0 and var point ? id.Substring(0, point) : id;

    /// <summary>The last of several names with dots between them.</summary>
    public static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>The full name of the member that a name means; null where there is none, or several.</summary>
    /// <param name="name">A name, or several with dots between them.</param>
    /// <param name="id">The id of the fact that names it.</param>
    public string? Find(string name, string id)
    {
        for (var scope = MemberOf(id); scope.LastIndexOf('.') is > 0 and var end;)
        {
            scope = scope.Substring(0, end);
            if (members.Contains($"{scope}.{name}"))
            {
                return $"{scope}.{name}";
            }
        }

        string[] meant = [.. byLastName[Last(name)].Where(member => member == name || member.EndsWith("." + name, StringComparison.Ordinal)).Take(2)];
        return meant.Length == 1 ? meant[0] : null;
    }
}
