using System.Collections.Concurrent;
using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The tables of one run of peer help.</summary>
internal sealed record HelpTables(IReadOnlyList<HelpTable> All)
{
    /// <summary>Waits until every tablet with people says whose turn it is.</summary>
    public static async Task<HelpTables> SeatedAsync(DayContext day, RoundRecord round, int run, CancellationToken cancellationToken)
    {
        var tables = new List<HelpTable>();
        foreach (var tablet in day.Room.Tablets)
        {
            Phone[] people = [.. day.Room.Phones.Where(phone => phone.Records.Find<MeRecord>("me")?.Table == tablet.Table)];
            if (people.Length > 0)
            {
                tables.Add(await SeatedAsync(day, round, run, tablet, people, cancellationToken));
            }
        }

        return new HelpTables(tables);
    }

    private static async Task<HelpTable> SeatedAsync(DayContext day, RoundRecord round, int run, Tablet tablet, Phone[] people, CancellationToken cancellationToken)
    {
        var key = $"help/{round.Id}";
        await tablet.Records.WhenAsync(store => store.Find<HelpRecord>(key)?.Run == run, string.Create(CultureInfo.InvariantCulture, $"the owner of run {run} on {tablet.Name}"), cancellationToken);
        var owner = tablet.Records.Find<HelpRecord>(key)!.OwnerId;
        var phone = people.FirstOrDefault(person => string.Equals(person.ParticipantId, owner, StringComparison.Ordinal))
            ?? throw new CheckFailedException($"{owner} owns a challenge on {tablet.Name} and does not sit there");
        return new HelpTable(tablet, phone, [.. people.Where(person => person != phone)], day.Content.Challenges[(tablet.Table + run - 2) % day.Content.Challenges.Count]);
    }
}

/// <summary>One table of a run: whose challenge, who helps, and what was acknowledged.</summary>
internal sealed class HelpTable(Tablet tablet, Phone owner, IReadOnlyList<Phone> colleagues, ContentChallenge content)
{
    private const int Keeps = 2;
    private readonly ConcurrentQueue<string> _ideas = new();
    private string[] _kept = [];

    public int Number => tablet.Table;

    public Phone Owner => owner;

    public IReadOnlyList<Phone> Colleagues => colleagues;

    public IReadOnlyCollection<string> Ideas => _ideas;

    public int Kept => _kept.Length;

    public string ProgressKey => string.Create(CultureInfo.InvariantCulture, $"helpProgress/{Number}");

    public IEnumerable<FollowingDevice> Devices => [tablet, owner, .. colleagues];

    /// <summary>The owner types on the phone; at every fourth table somebody does it on the tablet.</summary>
    public Task StateAsync(DayContext day, RoundRecord round, CancellationToken cancellationToken) => Number % 4 == 0
        ? tablet.DoAsync(new StateChallengeForOwner(day.Ids.Next(), round.Id, Revision: 0, content.Text), cancellationToken)
        : owner.DoAsync(new StateChallenge(day.Ids.Next(), round.Id, Revision: 0, content.Text), cancellationToken);

    public bool Shows(RecordStore store, string roundId) => string.Equals(Wording.Of(store.Find<HelpRecord>($"help/{roundId}")?.Challenge ?? ""), Wording.Of(content.Text), StringComparison.Ordinal);

    public async Task ProposeAsync(DayContext day, RoundRecord round, Phone colleague, int index, CancellationToken cancellationToken)
    {
        var text = content.Ideas[index % content.Ideas.Count];
        await colleague.DoAsync(new ProposeIdea(day.Ids.Next(), round.Id, text), cancellationToken);
        _ideas.Enqueue(Wording.Of(text));
    }

    /// <summary>Waits until the device shows this table's ideas and no others.</summary>
    public Task WhenIdeasAsync(FollowingDevice device, CancellationToken cancellationToken) => device.Records.WhenAsync(
        store => store.All<HelpIdeaRecord>("helpIdea/").Select(idea => Wording.Of(idea.Text)).Order(StringComparer.Ordinal).SequenceEqual(_ideas.Order(StringComparer.Ordinal), StringComparer.Ordinal),
        string.Create(CultureInfo.InvariantCulture, $"the {_ideas.Count} ideas of table {Number} on {device.Name}"),
        cancellationToken);

    public async Task KeepAndThankAsync(DayContext day, RoundRecord round, CancellationToken cancellationToken)
    {
        _kept = [.. owner.Records.All<HelpIdeaRecord>("helpIdea/").Take(Keeps).Select(idea => idea.Id)];
        foreach (var idea in _kept)
        {
            await owner.DoAsync(new KeepIdea(day.Ids.Next(), round.Id, idea, Kept: true), cancellationToken);
        }

        await owner.DoAsync(new ThankColleagues(day.Ids.Next(), round.Id), cancellationToken);
        await WhenKeptAsync(cancellationToken);
        await Task.WhenAll(Devices.Select(device => device.Records.WhenAsync(store => store.Find<HelpRecord>($"help/{round.Id}")?.Thanked is true, $"the thanks on {device.Name}", cancellationToken)));
    }

    /// <summary>Waits until the owner's phone holds what was kept.</summary>
    public Task WhenKeptAsync(CancellationToken cancellationToken) =>
        owner.Records.WhenAsync(store => Array.TrueForAll(_kept, idea => store.Find<KeptIdeaRecord>($"keptIdea/{idea}") is not null), $"the kept ideas on {owner.Name}", cancellationToken);
}
