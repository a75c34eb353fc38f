using System.Text.Json;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Interlude;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.Pulse;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Domain.Rounds.ReportBack;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;

namespace LiveSession.Engine.Events;

/// <summary>
/// The stored names of the domain's events. A ledger outlives the code: a name stays what it is when a class is
/// renamed, and a changed shape gets a new name and an <see cref="Upcaster"/> from the old one.
/// </summary>
public static class DomainEvents
{
    private static readonly EventName[] Sessions =
    [
        EventName.Of<SessionCreated>("session.created"),
        EventName.Of<AgendaPlanned>("session.agendaPlanned"),
        EventName.Of<ParticipantsEnrolled>("session.participantsEnrolled"),
        EventName.Of<WalkInStruck>("session.walkInStruck"),
        EventName.Of<ParticipantsSeated>("session.participantsSeated"),
        EventName.Of<HostNamed>("session.hostNamed"),
        EventName.Of<SeatingPlanned>("session.seatingPlanned"),
        EventName.Of<SeatingTakenBack>("session.seatingTakenBack"),
        EventName.Of<SeatsReleased>("session.seatsReleased"),
        EventName.Of<ParticipantMoved>("session.participantMoved"),
        EventName.Of<ParticipantFixed>("session.participantFixed"),
        EventName.Of<ParticipantFreed>("session.participantFreed"),
        EventName.Of<TableArranged>("session.tableArranged"),
        EventName.Of<CurrentRoundChanged>("session.currentRoundChanged"),
        EventName.Of<DevicePaired>("session.devicePaired"),
        EventName.Of<DeviceRevoked>("session.deviceRevoked"),
        EventName.Of<KioskPlaced>("session.kioskPlaced"),
        EventName.Of<ScreensBlanked>("session.screensBlanked"),
        EventName.Of<ScreensShown>("session.screensShown"),
        EventName.Of<ScreenNamed>("session.screenNamed"),
        EventName.Of<ScreensAssigned>("session.screensAssigned"),
        EventName.Of<ScreenSetUp>("session.screenSetUp"),
        EventName.Of<ScreensIdentified>("session.screensIdentified"),
        EventName.Of<LookSet>("session.lookSet"),
        EventName.Of<WifiSet>("session.wifiSet"),
        EventName.Of<ControlTaken>("session.controlTaken"),
        EventName.Of<ControlReleased>("session.controlReleased"),
        EventName.Of<Announced>("session.announced"),
        EventName.Of<AnnouncementWithdrawn>("session.announcementWithdrawn"),
        EventName.Of<TopicParked>("session.topicParked"),
        EventName.Of<TopicSettled>("session.topicSettled"),
        EventName.Of<TopicReopened>("session.topicReopened"),
        EventName.Of<SessionArchived>("session.archived"),
        EventName.Of<SessionRestored>("session.restored"),
    ];

    private static readonly EventName[] Rounds =
    [
        EventName.Of<RoundOpened>("round.opened"),
        EventName.Of<PhaseBegun>("round.phaseBegun"),
        EventName.Of<RoundPaused>("round.paused"),
        EventName.Of<RoundResumed>("round.resumed"),
        EventName.Of<CountdownMoved>("round.countdownMoved"),
        EventName.Of<RemainderMoved>("round.remainderMoved"),
        EventName.Of<RoundClosed>("round.closed"),
        EventName.Of<RoundReopened>("round.reopened"),
        EventName.Of<RoundWithdrawn>("round.withdrawn"),
        EventName.Of<QuestionAsked>("round.questionAsked"),
        EventName.Of<QuestionApproved>("round.questionApproved"),
        EventName.Of<QuestionRejected>("round.questionRejected"),
        EventName.Of<QuestionEdited>("round.questionEdited"),
        EventName.Of<QuestionPinned>("round.questionPinned"),
        EventName.Of<QuestionUnpinned>("round.questionUnpinned"),
        EventName.Of<QuestionHighlighted>("round.questionHighlighted"),
        EventName.Of<QuestionsMerged>("round.questionsMerged"),
        EventName.Of<QuestionUnmerged>("round.questionUnmerged"),
        EventName.Of<SuggestionDismissed>("round.suggestionDismissed"),
        EventName.Of<QuestionSupported>("round.questionSupported"),
        EventName.Of<SupportTakenBack>("round.supportTakenBack"),
        EventName.Of<QuestionDrafted>("round.questionDrafted"),
        EventName.Of<ListQuestionWritten>("round.listQuestionWritten"),
        EventName.Of<ListQuestionRemoved>("round.listQuestionRemoved"),
        EventName.Of<TableListSent>("round.tableListSent"),
        EventName.Of<BallotCast>("round.ballotCast"),
        EventName.Of<SealedBallotCast>("round.sealedBallotCast"),
        EventName.Of<BallotsOpened>("round.ballotsOpened"),
        EventName.Of<FinalistsSelected>("round.finalistsSelected"),
        EventName.Of<ResultRevealed>("round.resultRevealed"),
        EventName.Of<AmbitionAdopted>("round.ambitionAdopted"),
        EventName.Of<AdoptionTakenBack>("round.adoptionTakenBack"),
        EventName.Of<HelpRunBegun>("round.helpRunBegun"),
        EventName.Of<OwnerNamed>("round.challengeOwnerNamed"),
        EventName.Of<ChallengeStated>("round.challengeStated"),
        EventName.Of<IdeaProposed>("round.ideaProposed"),
        EventName.Of<IdeaKept>("round.ideaKept"),
        EventName.Of<IdeaLetGo>("round.ideaLetGo"),
        EventName.Of<ColleaguesThanked>("round.colleaguesThanked"),
        EventName.Of<WitnessesDrawn>("round.witnessesDrawn"),
        EventName.Of<IndividualCommitmentWritten>("round.individualCommitmentWritten"),
        EventName.Of<WitnessNamed>("round.witnessNamed"),
        EventName.Of<WitnessAccepted>("round.witnessAccepted"),
        EventName.Of<WitnessDeclined>("round.witnessDeclined"),
        EventName.Of<ResultHidden>("round.resultHidden"),
        EventName.Of<NoteWritten>("round.noteWritten"),
        EventName.Of<NoteRemoved>("round.noteRemoved"),
        EventName.Of<NotesPassedOn>("round.notesPassedOn"),
        EventName.Of<PassingOnTakenBack>("round.passingOnTakenBack"),
        EventName.Of<FindingWritten>("round.findingWritten"),
        EventName.Of<FindingSent>("round.findingSent"),
        EventName.Of<FindingTakenDown>("round.findingTakenDown"),
        EventName.Of<StoryNoted>("round.storyNoted"),
        EventName.Of<StoriesGivenOut>("round.storiesGivenOut"),
        EventName.Of<LatecomerJoined>("round.latecomerJoined"),
        EventName.Of<StoryHeard>("round.storyHeard"),
        EventName.Of<StoryHidden>("round.storyHidden"),
        EventName.Of<StoryShown>("round.storyShown"),
        EventName.Of<ReportOrderSet>("round.reportOrderSet"),
        EventName.Of<TableReports>("round.tableReports"),
        EventName.Of<PulseAnswered>("round.pulseAnswered"),
        EventName.Of<PulseEntryHidden>("round.pulseEntryHidden"),
        EventName.Of<PulseEntryShown>("round.pulseEntryShown"),
    ];

    private static readonly EventName[] Tables =
    [
        EventName.Of<HelpCalled>("table.helpCalled"),
        EventName.Of<HelpEnded>("table.helpEnded"),
        EventName.Of<CommitmentDrafted>("table.commitmentDrafted"),
        EventName.Of<CommitmentDiscarded>("table.commitmentDiscarded"),
        EventName.Of<CommitmentSigned>("table.commitmentSigned"),
        EventName.Of<SignatureTakenBack>("table.signatureTakenBack"),
        EventName.Of<CommitmentSent>("table.commitmentSent"),
        EventName.Of<CommitmentAcknowledged>("table.commitmentAcknowledged"),
        EventName.Of<CommitmentQuestioned>("table.commitmentQuestioned"),
        EventName.Of<DirectorRepliedTo>("table.directorRepliedTo"),
        EventName.Of<CommitmentAnswered>("table.commitmentAnswered"),
        EventName.Of<CommitmentSorted>("table.commitmentSorted"),
    ];

    private static readonly EventName[] Participants =
    [
        EventName.Of<ParticipantCheckedIn>("participant.checkedIn"),
        EventName.Of<ParticipantSignedOff>("participant.signedOff"),
        EventName.Of<PhoneJoined>("participant.phoneJoined"),
        EventName.Of<ArrivedAtTable>("participant.arrivedAtTable"),
    ];

    private static readonly ClosedSet<RoundSettings> Settings = new ClosedSet<RoundSettings>("kind")
        .With<QuestionHarvestSettings>("questionHarvest")
        .With<ChoiceSettings>("choice")
        .With<TableCommitmentsSettings>("tableCommitments")
        .With<InterludeSettings>("interlude")
        .With<AdoptionSettings>("adoption")
        .With<PeerHelpSettings>("peerHelp")
        .With<IndividualCommitmentsSettings>("individualCommitments")
        .With<WorldCafeSettings>("worldCafe")
        .With<ExplorationSettings>("exploration")
        .With<SuccessStoriesSettings>("successStories")
        .With<PulseSettings>("pulse")
        .With<ReportBackSettings>("reportBack");

    private static readonly ClosedSet<ChoiceRule> Rules = new ClosedSet<ChoiceRule>("rule")
        .With<ChoiceRule.One>("one")
        .With<ChoiceRule.UpTo>("upTo")
        .With<ChoiceRule.Spread>("spread")
        .With<ChoiceRule.Rate>("rate")
        .With<ChoiceRule.Rank>("rank")
        .With<ChoiceRule.Agree>("agree");

    private static readonly ClosedSet<ChoiceSource> Sources = new ClosedSet<ChoiceSource>("source")
        .With<ChoiceSource.EarlierRound>("earlierRound")
        .With<ChoiceSource.RunOff>("runOff")
        .With<ChoiceSource.TypedOptions>("typedOptions");

    /// <summary>How events, and the commands that they come from, are written.</summary>
    public static JsonSerializerOptions Json { get; } = LedgerJson.With(
        Settings.Shape,
        Rules.Shape,
        Sources.Shape,
        new AddedLater<RoundPlan>("skipped", "startsAt", "seating").Shape,
        new AddedLater<AgendaPlanned>("timeZone").Shape,
        new AddedLater<QuestionHarvestSettings>("lists", "support", "named").Shape,
        new AddedLater<PulseSettings>("named").Shape,
        new AddedLater<SeatingPlanned>("expected").Shape,
        new AddedLater<ChoiceSettings>("privacy").Shape,
        new AddedLater<RoundOpened>("at").Shape,
        new AddedLater<RoundClosed>("at").Shape,
        new AddedLater<RoundReopened>("endsAt").Shape);

    /// <summary>The ledger format of this version.</summary>
    public static EventCatalog Catalog { get; } = new(
        Json,
        [.. Sessions, .. Rounds, .. Tables, .. Participants]);
}
