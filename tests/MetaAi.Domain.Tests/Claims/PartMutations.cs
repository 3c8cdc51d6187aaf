using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>What is claimed of a right quote is changed: another end, unit or hedge contradicts the text, and another way of saying the same does not.</summary>
internal static class PartMutations
{
    private static readonly string[] Hedges = ["exact", "approx", "nearly", "moreThan", "atLeast", "lessThan", "atMost", "upTo", "several", "by", "before", "from", "since", "tolerance"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Ends("an end ten times as large", (number, _) => number == 0 ? null : Text(number * 10)),
        Ends("an end one more or less", (number, random) => Text(number + (random.Next(2) == 0 ? 1 : -1))),
        Ends("an end with the other sign", (number, _) => number == 0 ? null : "-" + Text(number)),
        Ends("an end a thousandth", (number, _) => number == 0 ? null : Text(number / 1000)),
        Change("an end that is there is denied", (right, claim, random) => Set(claim, random, right.Record.Low is null ? null : "low", right.Record.High is null ? null : "high", null)),
        Change("an end that is not there is claimed", (right, claim, random) => Set(claim, random, right.Record.Low is null ? "low" : null, right.Record.High is null ? "high" : null, right.Record.Low ?? right.Record.High)),
        Change("the ends are exchanged", (right, claim, _) =>
        {
            (claim["low"], claim["high"]) = (right.Record.High, right.Record.Low);
            return right.Record.Low != right.Record.High;
        }),
        Change("another unit", (right, claim, random) =>
        {
            string[] others = right.Record.Kind == "money" ? ["EUR", "CAD", "$", "dollars"] : ["USD", "bateaux", "pp", "x", "share"];
            var other = others[random.Next(others.Length)];
            claim["unit"] = other;
            return other != right.Record.Unit;
        }),
        Change("a unit that is there is denied", (right, claim, _) =>
        {
            claim["unit"] = null;
            return right.SaysUnit && right.Record.Unit is not null;
        }),
        Change("another hedge", (right, claim, random) =>
        {
            var other = Hedges[random.Next(Hedges.Length)];
            claim["hedge"] = other;
            return other != right.Record.Hedge;
        }),
        Change("another day", (right, claim, random) =>
        {
            var end = random.Next(2) == 0 ? "low" : "high";
            if (!right.IsDate || (string?)claim[end] is not { } day)
            {
                return false;
            }

            claim[end] = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(random.Next(1, 700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return true;
        }),
        Change("a length in another unit", (right, claim, _) =>
        {
            claim["low"] = right.Record.Low?.Replace('Y', 'M');
            return right.Record.Kind == "duration";
        }),
        Change("a share that is rounded", (right, claim, _) =>
        {
            claim["low"] = "0.33";
            return right.Record.Kind == "fraction";
        }),
        Keep("= zeros at the end", (right, claim, _) =>
        {
            var isWhole = right.IsNumber && right.Record.Low is { } low && !low.Contains('.', StringComparison.Ordinal);
            claim["low"] = right.Record.Low + ".00";
            return isWhole;
        }),
        Keep("= a number of JSON", (right, claim, _) =>
        {
            claim["low"] = right.IsNumber && right.Record.Low is { } low ? JsonNode.Parse(low) : null;
            return claim["low"] is not null;
        }),
        Keep("= a part is left out", (_, claim, random) => claim.Remove(((string[])["low", "high", "unit", "hedge", "kind"])[random.Next(5)])),
        Keep("= a length in months", (right, claim, _) =>
        {
            claim["low"] = "P36M";
            return right.Record is { Kind: "duration", Low: "P3Y" };
        }),
        Keep("= a share not in lowest terms", (right, claim, _) =>
        {
            claim["low"] = "2/6";
            return right.Record is { Kind: "fraction", Low: "1/3" };
        }),
    ];

    private static Mutation Ends(string name, Func<decimal, Random, string?> change) => Change(name, (right, claim, random) =>
    {
        var end = random.Next(2) == 0 ? "low" : "high";
        if (!right.IsNumber || (string?)claim[end] is not { } said || change(decimal.Parse(said, CultureInfo.InvariantCulture), random) is not { } other)
        {
            return false;
        }

        claim[end] = other;
        return true;
    });

    private static bool Set(JsonObject claim, Random random, string? first, string? second, string? value)
    {
        string[] ends = [.. new[] { first, second }.OfType<string>()];
        if (ends.Length == 0)
        {
            return false;
        }

        claim[ends[random.Next(ends.Length)]] = value;
        return true;
    }

    private static Mutation Change(string name, Func<RightClaim, JsonObject, Random, bool> change) => Of(name, change, MadeClaim.Contradicted);

    private static Mutation Keep(string name, Func<RightClaim, JsonObject, Random, bool> change) => Of(name, change, MadeClaim.Proved);

    private static Mutation Of(string name, Func<RightClaim, JsonObject, Random, bool> change, string[] verdicts) => new(name, (right, random) =>
    {
        var claim = right.Claim();
        return change(right, claim, random) ? new(name, claim, verdicts) : null;
    });

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
