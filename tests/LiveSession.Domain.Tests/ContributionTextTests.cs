using FsCheck.Xunit;

namespace LiveSession.Domain.Tests;

[Trait("Rule", "A5")]
public sealed class ContributionTextTests
{
    [Theory]
    [InlineData("  Pourquoi\u202f?\r\n ", "Pourquoi\u202f?")]
    [InlineData("a\u0000b\u001bc", "abc")]
    [InlineData("left\u202eright", "leftright")]
    [InlineData("zero\u200bwidth", "zerowidth")]
    [InlineData("a\t b\u2028c", "a b c")]
    [InlineData("lone\ud800surrogate", "lonesurrogate")]
    [InlineData("a\ufffe\uffffb", "ab")]
    [InlineData("\u200d\u200d", "")]
    public void DeceivingCharacters_AreRemoved(string typed, string shown) => Assert.Equal(shown, ContributionText.Clean(typed));

    [Theory]
    [InlineData("كيف نخدم عملاءنا؟")]
    [InlineData("מה חשוב ללקוח?")]
    [InlineData("Khách hàng cần gì nhất?")]
    [InlineData("བཀྲ་ཤིས་བདེ་ལེགས།")]
    [InlineData("نمی‌دانم")]
    [InlineData("👩‍👩‍👧‍👦 et 🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    public void RealScripts_KeepEveryCharacter(string typed) => Assert.Equal(typed.Normalize(), ContributionText.Clean(typed));

    [Fact]
    public void TowersOfMarks_AreCut() => Assert.True(ContributionText.Clean("z" + new string('\u0336', 500)).Length < 10);

    [Property]
    public bool CleaningTwice_ChangesNothingMore(string? typed)
    {
        var once = ContributionText.Clean(typed ?? "");
        return ContributionText.Clean(once) == once;
    }
}
