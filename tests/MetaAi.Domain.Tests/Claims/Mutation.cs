namespace MetaAi.Domain.Tests.Claims;

/// <summary>A way of changing a right claim.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Change">Makes the claim; null where this claim cannot be changed so, or nobody can say what is right then.</param>
internal sealed record Mutation(string Name, Func<RightClaim, Random, MadeClaim?> Change)
{
    /// <summary>Makes claims, as many of each mutation as its turn comes.</summary>
    /// <param name="mutations">The mutations.</param>
    /// <param name="claims">The right claims.</param>
    /// <param name="count">How many claims.</param>
    /// <param name="random">Decides.</param>
    public static IEnumerable<MadeClaim> Make(IReadOnlyList<Mutation> mutations, IReadOnlyList<RightClaim> claims, int count, Random random)
    {
        const int Tries = 1000;
        for (var made = 0; made < count; made++)
        {
            var mutation = mutations[made % mutations.Count];
            MadeClaim? claim = null;
            for (var i = 0; claim is null; i++)
            {
                (i < Tries).ShouldBeTrue($"No claim can be changed by '{mutation.Name}'.");
                claim = mutation.Change(claims[random.Next(claims.Count)], random);
            }

            yield return claim;
        }
    }
}
