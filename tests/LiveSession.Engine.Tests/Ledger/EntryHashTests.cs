using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Tests.Ledger;

[Trait("Rule", "N6")]
public sealed class EntryHashTests
{
    private static readonly LedgerEntry Entry = new("s1", 1, "e1", "round/a", 1, "jar.closed", "{}", 1_000, "system", "c1", "f", Hash: "");

    public static TheoryData<LedgerEntry> Changed =>
    [
        Entry with { SessionId = "s2" },
        Entry with { Seq = 2 },
        Entry with { Epoch = "e2" },
        Entry with { Stream = "round/b" },
        Entry with { Version = 2 },
        Entry with { Name = "jar.opened" },
        Entry with { Data = "[]" },
        Entry with { AtMicroseconds = 1_001 },
        Entry with { Actor = "nobody" },
        Entry with { CommandId = "c2" },
        Entry with { Fingerprint = "g" },
        // The same letters, cut differently between two fields.
        Entry with { CommandId = "c1f", Fingerprint = "" },
        Entry with { Seq = 257, Version = 0 },
    ];

    [Theory]
    [MemberData(nameof(Changed))]
    public void EveryField_CountsInTheHash(LedgerEntry changed) => Assert.NotEqual(EntryHash.Of("before", Entry), EntryHash.Of("before", changed), StringComparer.Ordinal);

    [Fact]
    public void EntryBefore_CountsInTheHash() => Assert.NotEqual(EntryHash.Of("before", Entry), EntryHash.Of("other", Entry), StringComparer.Ordinal);

    // A ledger is verified by later versions too: the encoding is part of the file format.
    [Fact]
    public void Hash_StaysWhatItWas()
    {
        Assert.Equal("327475b2162c1b3a36072d5958b38fcac99419ade60fa8fd00f4ca98d73ed317", EntryHash.Genesis("s1", "e1"));
        Assert.Equal("58f37cffbe4074dd2599cf604e1bfee1279307b59cd173a69b154a540ae47048", EntryHash.Of(EntryHash.Genesis("s1", "e1"), Entry));
    }
}
