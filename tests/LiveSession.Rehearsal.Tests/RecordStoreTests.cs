using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;
using Microsoft.Extensions.Time.Testing;

namespace LiveSession.Rehearsal.Tests;

public sealed class RecordStoreTests
{
    private readonly RecordingAudit _audit = new();
    private readonly RecordStore _store;

    public RecordStoreTests() => _store = new RecordStore(_audit, new FakeTimeProvider());

    [Fact]
    public void Patches_SetAndRemoveRecords_AndMoveThePosition()
    {
        Apply("""{ "epoch": "e", "seq": 3, "reset": true, "set": { "session": { "type": "session", "title": "Jour", "language": "fr", "tables": 2 } }, "gone": [] }""");
        Apply("""{ "epoch": "e", "seq": 5, "reset": false, "set": { "me": { "type": "me", "participantId": "p1", "name": "Zoë", "host": false } }, "gone": ["session"] }""");

        Assert.Null(_store.Find<SessionRecord>("session"));
        Assert.Equal("Zoë", _store.Find<MeRecord>("me")?.Name);
        Assert.Equal(("e", 5), (_store.Position.Epoch, _store.Position.Seq));
        Assert.Empty(_audit.Faults);
    }

    [Fact]
    public void Reset_ForgetsEverythingFirst()
    {
        Apply("""{ "epoch": "e", "seq": 3, "reset": true, "set": { "me": { "type": "me", "participantId": "p1", "name": "", "host": false } }, "gone": [] }""");
        Apply("""{ "epoch": "f", "seq": 1, "reset": true, "set": {}, "gone": [] }""");

        Assert.Empty(_store.Snapshot());
    }

    [Fact]
    public void RecordsOfANewerServer_AreSkipped()
    {
        Apply("""{ "epoch": "e", "seq": 1, "reset": true, "set": { "x": { "type": "hologram", "depth": 3 } }, "gone": [] }""");

        Assert.Null(_store.Find<SessionRecord>("x"));
        Assert.Empty(_audit.Faults);
    }

    [Fact]
    public void FieldThatTheContractsDoNotKnow_IsAFault()
    {
        Apply("""{ "epoch": "e", "seq": 1, "reset": true, "set": { "me": { "type": "me", "participantId": "p1", "name": "", "host": false, "author": "p2" } }, "gone": [] }""");

        Assert.Contains("'me'", Assert.Single(_audit.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void PositionThatGoesBackWithoutReset_IsAFault()
    {
        Apply("""{ "epoch": "e", "seq": 9, "reset": true, "set": {}, "gone": [] }""");
        Apply("""{ "epoch": "e", "seq": 8, "reset": false, "set": {}, "gone": [] }""");

        Assert.Single(_audit.Faults);
    }

    [Fact]
    public async Task Wait_EndsWithThePatchThatMakesItTrue()
    {
        var waiting = _store.WhenAsync(store => store.Find<MeRecord>("me") is not null, "me", CancellationToken.None);
        Assert.False(waiting.IsCompleted);

        Apply("""{ "epoch": "e", "seq": 1, "reset": true, "set": { "me": { "type": "me", "participantId": "p1", "name": "", "host": false } }, "gone": [] }""");
        await waiting;
    }

    [Fact]
    public async Task Wait_ThatIsInVain_SaysWhatItWaitedFor()
    {
        var time = new FakeTimeProvider();
        var waiting = new RecordStore(_audit, time).WhenAsync(_ => false, "the round to open on the phone of p7", CancellationToken.None);
        time.Advance(Patience.Longest);

        var vain = await Assert.ThrowsAsync<AwaitedInVainException>(() => waiting);
        Assert.Contains("the round to open on the phone of p7", vain.Message, StringComparison.Ordinal);
    }

    private void Apply(string patch) => _store.Apply(JsonSerializer.Deserialize<RawPatch>(patch, ContractsJson.Options)!);

    private sealed class RecordingAudit : IRecordAudit
    {
        public List<string> Faults { get; } = [];

        public bool Wants(string key) => true;

        public void Shown(string key, LiveRecord record)
        {
        }

        public void Broken(string sentence) => Faults.Add(sentence);
    }
}
