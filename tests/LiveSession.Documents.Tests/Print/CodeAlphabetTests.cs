using System.Security.Cryptography;
using FsCheck.Xunit;
using LiveSession.Documents.Print;

namespace LiveSession.Documents.Tests.Print;

[Trait("Rule", "A3")]
public sealed class CodeAlphabetTests
{
    [Fact]
    public void EveryPrintedCode_HasAtLeastThirtyBits()
    {
        Assert.Equal(32, CodeAlphabet.Signs.Distinct().Count());
        Assert.All([CodeAlphabet.TableLength, CodeAlphabet.BadgeLength], length => Assert.True(length * 5 >= 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => CodeAlphabet.Create(RandomNumberGenerator.Create(), 5));
    }

    [Fact]
    public void Codes_UseEverySignAboutEquallyOften_AndDoNotRepeat()
    {
        using var source = RandomNumberGenerator.Create();
        var codes = Enumerable.Range(0, 10_000).Select(_ => CodeAlphabet.Create(source, CodeAlphabet.BadgeLength)).ToArray();

        Assert.Equal(codes.Length, codes.Distinct().Count());
        // 2,500 expected of each, standard deviation 49: seven of them away is no chance.
        Assert.All(CodeAlphabet.Signs, sign => Assert.InRange(codes.Sum(code => code.Count(letter => letter == sign)), 2_150, 2_850));
    }

    [Theory]
    [InlineData("7K3M9QX", "7K3M9QX")]
    [InlineData("7k3-m9qx", "7K3M9QX")]
    [InlineData(" 7k3 m9qx ", "7K3M9QX")]
    [InlineData("7K3–M9QX", "7K3M9QX")]
    [InlineData("oil-u9qx", "011V9QX")]
    [InlineData("７Ｋ３Ｍ９ＱＸ", "7K3M9QX")]
    [InlineData("http://192.168.1.10:8080/t/7k3m9qx", "7K3M9QX")]
    public void TypedCodes_AreReadAsTheyWerePrinted(string typed, string code) => Assert.Equal(code, CodeAlphabet.Normalise(typed));

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("7K3M9QÉ")]
    [InlineData("7K3M9Q!")]
    [InlineData("7K3M9QX7K3M9QX7K3M9QX")]
    [InlineData("\uD800\uD800\uD800\uD800\uD800\uD800")]
    public void OtherTexts_AreNoCodes(string typed) => Assert.Null(CodeAlphabet.Normalise(typed));

    [Property]
    public void AnyCode_IsReadBackFromItsPrintedGroups(byte seed)
    {
        using var source = RandomNumberGenerator.Create();
        var code = CodeAlphabet.Create(source, 6 + (seed % 5));

        Assert.Equal(code, CodeAlphabet.Normalise(CodeAlphabet.Grouped(code).ToLowerInvariant()));
    }
}
