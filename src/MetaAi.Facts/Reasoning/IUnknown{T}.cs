using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>
/// A <see cref="Fact{T}"/>, a <see cref="Derived{T}"/> or an <see cref="Assumption{T}"/> of one type of value. The operators are declared on it, so that all
/// three go together: <c>fact / fact - 1</c>.
/// </summary>
/// <typeparam name="T">What it is: <see cref="MonetaryAmount"/>, <see cref="Ratio"/>, <see cref="PercentagePoints"/>, <see cref="Quantity"/>,
/// <see cref="MonetaryRate"/>, <see cref="decimal"/>; with any other type there is nothing to compute.</typeparam>
[JsonConverter(typeof(NoFactJson))]
public interface IUnknown<out T> : IUnknown
    where T : notnull;
