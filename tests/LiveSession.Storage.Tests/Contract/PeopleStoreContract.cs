using LiveSession.Engine.People;

namespace LiveSession.Storage.Tests.Contract;

/// <summary>What every store of people and codes must do; an heir says which.</summary>
public abstract class PeopleStoreContract : IAsyncLifetime
{
    private protected static readonly Person Ada = new("p1", "B-001", "Ada", "Lovelace", "Analytique", "Île-de-France");
    private protected static readonly Person Karim = new("p2", "B-002", "كريم", "Haddad", Entity: null, Region: null);
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 8, 30, 0, TimeSpan.Zero);
    private static readonly CancellationToken None = CancellationToken.None;
    private IPeopleStore _people = null!;

    /// <summary>A store with nothing in it; the heir clears it away.</summary>
    protected abstract ValueTask<IPeopleStore> OpenAsync();

    public async Task InitializeAsync() => _people = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task People_AreReadBackById_PerSession()
    {
        await _people.SavePeopleAsync("s1", [Karim, Ada], None);

        Assert.Equal([Ada, Karim], await _people.PeopleAsync("s1", None));
        Assert.Empty(await _people.PeopleAsync("s2", None));
    }

    [SkippableFact]
    public async Task PersonSavedAgain_IsReplaced()
    {
        await _people.SavePeopleAsync("s1", [Ada], None);
        await _people.SavePersonAsync("s1", Ada with { LastName = "King", Region = null }, None);

        Assert.Equal([Ada with { LastName = "King", Region = null }], await _people.PeopleAsync("s1", None));
    }

    [SkippableFact]
    [Trait("Rule", "A7")]
    public async Task ErasedPerson_IsGone_FromThisSessionOnly()
    {
        await _people.SavePeopleAsync("s1", [Ada, Karim], None);
        await _people.SavePeopleAsync("s2", [Ada], None);

        await _people.ErasePersonAsync("s1", "p1", None);
        await _people.ErasePersonAsync("s1", "p1", None);

        Assert.Equal([Karim], await _people.PeopleAsync("s1", None));
        Assert.Equal([Ada], await _people.PeopleAsync("s2", None));
    }

    [SkippableFact]
    public async Task Codes_AreFoundAndListedByKind()
    {
        var badge = new CapabilityCode("K7M2", "s1", CodeKind.Badge, "p1");
        var table = new CapabilityCode("T14", "s1", CodeKind.Table, "14", ExpiresAt: Now);
        await _people.AddCodesAsync([table, badge, badge with { Code = "A1", SessionId = "s2" }, badge with { Code = "J3" }], None);

        Assert.Equal(table, await _people.FindCodeAsync("T14", None));
        Assert.Null(await _people.FindCodeAsync("t14", None));
        Assert.Equal([badge with { Code = "J3" }, badge], await _people.CodesAsync("s1", CodeKind.Badge, None));
        Assert.Empty(await _people.CodesAsync("s1", CodeKind.SignIn, None));
    }

    [SkippableFact]
    public async Task TakenCode_IsRefusedWithAllTheOthers()
    {
        var code = new CapabilityCode("K7M2", "s1", CodeKind.Badge, "p1");
        await _people.AddCodesAsync([code], None);

        await Assert.ThrowsAsync<CodeTakenException>(() => _people.AddCodesAsync([code with { Code = "A1" }, code with { SessionId = "s2" }], None));
        await Assert.ThrowsAsync<CodeTakenException>(() => _people.AddCodesAsync([code with { Code = "A1" }, code with { Code = "A1" }], None));

        Assert.Null(await _people.FindCodeAsync("A1", None));
        Assert.Equal(code, await _people.FindCodeAsync("K7M2", None));
    }

    [SkippableFact]
    [Trait("Rule", "A3")]
    public async Task SingleUseCode_IsUsedByExactlyOne()
    {
        await _people.AddCodesAsync([new CapabilityCode("SIGN", "s1", CodeKind.SignIn, "console", Now.AddMinutes(10))], None);

        var used = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _people.UseCodeAsync("SIGN", Now, None))));

        Assert.Single(used, true);
        Assert.Equal(Now, (await _people.FindCodeAsync("SIGN", None))?.UsedAt);
    }

    [SkippableFact]
    [Trait("Rule", "A3")]
    public async Task ExpiredOrUnknownCode_CannotBeUsed()
    {
        await _people.AddCodesAsync([new CapabilityCode("SIGN", "s1", CodeKind.SignIn, "console", Now)], None);

        Assert.False(await _people.UseCodeAsync("SIGN", Now, None));
        Assert.False(await _people.UseCodeAsync("NONE", Now, None));
        Assert.True(await _people.UseCodeAsync("SIGN", Now.AddSeconds(-1), None));
    }
}
