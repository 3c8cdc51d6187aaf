using System.Security.Cryptography;
using System.Text;

namespace MetaAi.Facts.Text;

internal static class Sha256
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The SHA-256 of a text's UTF-8, as 64 lower-case hex digits; a lone surrogate counts as U+FFFD.</summary>
    public static string Of(string text)
    {
        var hash = Hash(Encoding.UTF8.GetBytes(text));
        var hex = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = Digits[hash[i] >> 4];
            hex[(2 * i) + 1] = Digits[hash[i] & 0xF];
        }

        return new(hex);
    }

#if NETSTANDARD
    private static byte[] Hash(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
    }
#else
    private static byte[] Hash(byte[] bytes) => SHA256.HashData(bytes);
#endif
}
