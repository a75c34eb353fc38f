using System.Text;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.People;
using LiveSession.Storage.Sqlite;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Sqlite;

public sealed class SqliteLedgerStoreTests : LedgerStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async ValueTask<ILedgerStore> OpenAsync() => new SqliteLedgerStore(await _folder.OpenAsync());
}

public sealed class SqlitePeopleTests : PeopleStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqlitePeople? _opened;

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Rule", "A7")]
    public async Task ErasedName_IsInNoFileOfTheFolder()
    {
        var people = _opened!;
        var crowd = Enumerable.Range(10, 200).Select(i => Ada with { ParticipantId = "p" + i, LastName = "Autre" + i });
        await people.SavePeopleAsync("s2", [Ada with { LastName = "Zwischenname" }, .. crowd], CancellationToken.None);
        await people.SavePersonAsync("s2", Ada with { LastName = "Endgültigname" }, CancellationToken.None);
        Assert.True(Holds("Zwischenname") && Holds("Endgültigname"));

        await people.ErasePersonAsync("s2", Ada.ParticipantId, CancellationToken.None);

        Assert.False(Holds("Zwischenname") || Holds("Endgültigname"));
        Assert.True(Holds("Autre42"));
    }

    protected override async ValueTask<IPeopleStore> OpenAsync() => _opened = new SqlitePeople(await _folder.OpenAsync());

    private bool Holds(string name) =>
        Directory.GetFiles(_folder.Path).Where(file => new FileInfo(file).Length > 0).Any(file => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
