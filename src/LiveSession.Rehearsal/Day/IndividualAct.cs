using System.Globalization;
using System.Text;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Everybody commits before a colleague; one witness declines; nobody else reads a word.</summary>
internal sealed class IndividualAct(DayContext day, RoundRecord round)
{
    private IReadOnlyList<Phone> Phones => day.Room.Phones;

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await WriteAsync(cancellationToken);
        if (Phones.Count > 2)
        {
            await NameAsync(cancellationToken);
            await AcceptAsync(cancellationToken);
        }

        await clicks.CloseAsync(round.Id, cancellationToken);
        await day.Checks.MakeAsync($"A commitment after the close was refused (N3): {round.Title}", async () =>
        {
            Expect.Refused(await Phones[0].SendAsync(Write(1), cancellationToken), "Writing late", RefusalCodes.RoundAlreadyClosed);
            return RefusalCodes.RoundAlreadyClosed;
        });
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Individual commitments: {round.Title}", Phones.Count);
        await day.Checks.MakeAsync($"Everybody wrote a commitment, found it on the own phone, and is counted: {round.Title}", async () =>
        {
            await day.Crowd.EachAsync([.. Enumerable.Range(0, Phones.Count)], Dice.From(day.Options.Seed, 9, round.Number), async person =>
            {
                await Phones[person].DoAsync(Write(person), cancellationToken);
                step.Advance();
            }, cancellationToken);
            await Task.WhenAll(Phones.Select((phone, person) => phone.Records.WhenAsync(
                store => string.Equals(Wording.Of(OwnOn(store)?.Text ?? ""), Wording.Of(TextOf(person)), StringComparison.Ordinal),
                $"the own commitment on {phone.Name}",
                cancellationToken)));
            await WhenAsync(detail => detail.Committed == Phones.Count, "everybody's commitment", cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{Phones.Count} commitments");
        });
        step.End();
    }

    private Task NameAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"Everybody has a witness, found by name or given: {round.Title}", async () =>
        {
            await Task.WhenAll(Phones.Select((phone, person) => NameAsync(phone, person, cancellationToken)));
            await Task.WhenAll(Phones.Select(phone => phone.Records.WhenAsync(store => OwnOn(store)?.Witness is WitnessStanding.Asked, $"the named witness on {phone.Name}", cancellationToken)));
            await WhenRequestsAsync(cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{Phones.Count} witnesses");
        });

    private async Task NameAsync(Phone phone, int person, CancellationToken cancellationToken)
    {
        var colleague = Phones[(person + 1) % Phones.Count];
        if (person % 2 == 0 || colleague.PersonName.Length < 2)
        {
            await phone.DoAsync(new NameWitness(day.Ids.Next(), round.Id), cancellationToken);
            return;
        }

        var found = await day.Door.GetAsync<ColleagueHits>($"/api/colleagues?find={Uri.EscapeDataString(Typed(colleague.PersonName))}", phone.Cookies, cancellationToken);
        Expect.That(found.Hits.Any(hit => string.Equals(hit.ParticipantId, colleague.ParticipantId, StringComparison.Ordinal)), $"'{Typed(colleague.PersonName)}' does not find {colleague.Name}");
        await phone.DoAsync(new NameWitness(day.Ids.Next(), round.Id, colleague.ParticipantId), cancellationToken);
    }

    private Task AcceptAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync($"One witness declined, another was given, and all accepted: {round.Title}", async () =>
        {
            var witness = Phones.First(phone => Requests(phone).Count > 0);
            var author = Phones.Single(phone => string.Equals(phone.ParticipantId, Requests(witness)[0].AuthorId, StringComparison.Ordinal));
            await witness.DoAsync(Answer(author.ParticipantId, accepts: false), cancellationToken);
            await author.Records.WhenAsync(store => OwnOn(store)?.Witness is WitnessStanding.Declined, $"the declined witness on {author.Name}", cancellationToken);
            await author.DoAsync(new NameWitness(day.Ids.Next(), round.Id), cancellationToken);
            await witness.Records.WhenAsync(store => store.Find<WitnessRequestRecord>(RequestKey(author)) is null, $"nothing left of it on {witness.Name}", cancellationToken);
            await WhenRequestsAsync(cancellationToken);
            await Task.WhenAll(Phones.SelectMany(phone => Requests(phone).Select(request => phone.DoAsync(Answer(request.AuthorId, accepts: true), cancellationToken))));
            await WhenAsync(detail => detail.Witnessed == Phones.Count, "everybody's witness", cancellationToken);
            return witness.Name;
        });

    // Each commitment is on exactly one phone beside its author's.
    private Task WhenRequestsAsync(CancellationToken cancellationToken) => Patience.UntilAsync(
        () => Phones.SelectMany(Requests).Select(request => request.AuthorId).Order(StringComparer.Ordinal).SequenceEqual(Phones.Select(phone => phone.ParticipantId).Order(StringComparer.Ordinal), StringComparer.Ordinal),
        "every commitment on one witness's phone",
        day.Time,
        cancellationToken);

    private Task WhenAsync(Func<IndividualCommitmentsDetail, bool> shows, string what, CancellationToken cancellationToken) =>
        Task.WhenAll(day.Room.Screens.Cast<FollowingDevice>().Append(day.Room.Facilitator).Select(device => device.Records.WhenAsync(
            store => store.Find<RoundRecord>($"round/{round.Id}")?.Detail is IndividualCommitmentsDetail detail && shows(detail),
            $"{what} on {device.Name}",
            cancellationToken)));

    private List<WitnessRequestRecord> Requests(Phone phone) =>
        [.. phone.Records.All<WitnessRequestRecord>("witnessRequest/").Where(request => string.Equals(request.RoundId, round.Id, StringComparison.Ordinal))];

    private IndividualCommitmentRecord? OwnOn(RecordStore store) => store.Find<IndividualCommitmentRecord>($"individualCommitment/{round.Id}");

    private string RequestKey(Phone author) => $"witnessRequest/{round.Id}.{author.ParticipantId}";

    private WriteIndividualCommitment Write(int person) => new(day.Ids.Next(), round.Id, TextOf(person), day.Words.Due);

    private AnswerAsWitness Answer(string author, bool accepts) => new(day.Ids.Next(), round.Id, author, accepts);

    private string TextOf(int person) => day.Content.Individual[person % day.Content.Individual.Count];

    // As people type on a phone: no capitals, no accents.
    private static string Typed(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
