namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A number as the maker wrote it.</summary>
/// <param name="Words">Its digits or words.</param>
/// <param name="Value">The number.</param>
internal readonly record struct WrittenNumber(string Words, decimal Value);
