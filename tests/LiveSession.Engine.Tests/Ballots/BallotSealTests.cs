using LiveSession.Engine.Ballots;

namespace LiveSession.Engine.Tests.Ballots;

[Trait("Rule", "A4")]
public sealed class BallotSealTests
{
    private static readonly BallotKeyId Id = new("s1", "five");
    private static readonly byte[] Key = [.. Enumerable.Range(1, BallotSeal.KeyLength).Select(number => (byte)number)];
    private static readonly byte[] Nonce = [.. Enumerable.Range(1, BallotSeal.NonceLength).Select(number => (byte)number)];
    private static readonly byte[] Ballot = [0, 3, 0, 0, 0, 1];

    [Fact]
    public void SealedBallot_IsOpenedByItsKey() => Assert.Equal(Ballot, BallotSeal.Unseal(Key, Id, "p-1", Sealed()));

    [Fact]
    public void SealedBallot_IsNobodyElses()
    {
        Assert.Null(BallotSeal.Unseal([.. Key.Reverse()], Id, "p-1", Sealed()));
        Assert.Null(BallotSeal.Unseal(Key, Id, "p-2", Sealed()));
        Assert.Null(BallotSeal.Unseal(Key, Id with { RoundId = "one" }, "p-1", Sealed()));
        Assert.Null(BallotSeal.Unseal(Key, Id with { SessionId = "s2" }, "p-1", Sealed()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64!")]
    [InlineData("AAAA")]
    public void TextThatIsNoSealedBallot_IsNotOpened(string text) => Assert.Null(BallotSeal.Unseal(Key, Id, "p-1", text));

    [Fact]
    public void ChangedBallot_IsNotOpened()
    {
        var bytes = Convert.FromBase64String(Sealed());
        bytes[^1] ^= 1;
        Assert.Null(BallotSeal.Unseal(Key, Id, "p-1", Convert.ToBase64String(bytes)));
    }

    [Fact]
    public void SameBallot_LooksDifferentEachTime() => Assert.NotEqual(Sealed(), BallotSeal.Seal(Key, Id, "p-1", Ballot, [.. Nonce.Reverse()]));

    private static string Sealed() => BallotSeal.Seal(Key, Id, "p-1", Ballot, Nonce);
}
