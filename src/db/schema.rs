//! The tables, the same in both databases. Instants are milliseconds since the epoch, dates ISO 8601 text.

diesel::table! {
    organisation (id) {
        id -> Text,
        name -> Text,
        vision -> Text,
        time_zone -> Text,
        language -> Text,
        created_at -> BigInt,
        link_days -> Integer,
        sign_days -> Integer,
        send_from -> Integer,
        send_to -> Integer,
    }
}

diesel::table! {
    holiday (day) {
        day -> Text,
        name -> Text,
    }
}

diesel::table! {
    member (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        roles -> Text,
        language -> Text,
        time_zone -> Text,
        created_at -> BigInt,
        deactivated_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sign_in (id) {
        id -> Text,
        member_id -> Text,
        token_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    session (token_hash) {
        token_hash -> Text,
        member_id -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    api_token (id) {
        id -> Text,
        member_id -> Text,
        name -> Text,
        token_hash -> Text,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    answered_request (id) {
        id -> Text,
        member_id -> Text,
        request_hash -> Text,
        status -> Integer,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    opening (id) {
        id -> Text,
        slug -> Text,
        title -> Text,
        team -> Text,
        summary -> Text,
        vision -> Text,
        city -> Text,
        country -> Text,
        remote -> Bool,
        employment_type -> Text,
        pay_min -> Nullable<Text>,
        pay_max -> Nullable<Text>,
        pay_currency -> Text,
        pay_period -> Text,
        language -> Text,
        closes_on -> Nullable<Text>,
        apply_url -> Text,
        coach_name -> Text,
        coach_email -> Text,
        coach_title -> Text,
        coach_language -> Text,
        coach_time_zone -> Text,
        expectations -> Text,
        created_at -> BigInt,
        created_by -> Text,
        region -> Text,
        benefits -> Text,
        changed_at -> BigInt,
        place_changed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    publication (id) {
        id -> Text,
        opening_id -> Text,
        language -> Text,
        ad -> Text,
        ad_hash -> Text,
        published_at -> BigInt,
        published_by -> Text,
        withdrawn_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    ad_edit (id) {
        id -> Text,
        opening_id -> Text,
        channel -> Text,
        language -> Text,
        tone -> Text,
        length -> Text,
        version -> Integer,
        text -> Nullable<Text>,
        source -> Text,
        saved_at -> BigInt,
        saved_by -> Text,
    }
}

diesel::table! {
    candidate (id) {
        id -> Text,
        opening_id -> Text,
        name -> Text,
        email -> Text,
        language -> Text,
        time_zone -> Text,
        created_at -> BigInt,
        created_by -> Text,
    }
}

diesel::table! {
    interview (id) {
        id -> Text,
        candidate_id -> Text,
        language -> Text,
        minutes -> Integer,
        scheduled_at -> Nullable<BigInt>,
        script -> Text,
        script_hash -> Text,
        created_at -> BigInt,
        created_by -> Text,
        debrief_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    interviewer (id) {
        id -> Text,
        interview_id -> Text,
        member_id -> Text,
    }
}

diesel::table! {
    interview_round (interview_id) {
        interview_id -> Text,
        title -> Text,
        place -> Text,
        sequence -> Integer,
        told_at -> Nullable<BigInt>,
        kept_by -> Text,
        called_off_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    interview_note (id) {
        id -> Text,
        interview_id -> Text,
        member_id -> Text,
        place -> Text,
        text -> Text,
        edition -> Integer,
        edited_at -> BigInt,
        tab -> Text,
    }
}

diesel::table! {
    interview_note_kept (id) {
        id -> Text,
        interview_id -> Text,
        member_id -> Text,
        place -> Text,
        text -> Text,
        edited_at -> BigInt,
    }
}

diesel::table! {
    scorecard (id) {
        id -> Text,
        interview_id -> Text,
        member_id -> Text,
        card -> Text,
        saved_at -> BigInt,
        submitted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    agreement (id) {
        id -> Text,
        opening_id -> Nullable<Text>,
        candidate_id -> Nullable<Text>,
        draft -> Text,
        edition -> Integer,
        created_at -> BigInt,
        created_by -> Text,
        candidate_erased_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    party (id) {
        id -> Text,
        agreement_id -> Text,
        side -> Text,
        from_version -> Integer,
        name -> Text,
        email -> Text,
        title -> Text,
        language -> Text,
        time_zone -> Text,
    }
}

diesel::table! {
    agreement_version (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        kind -> Text,
        replaces -> Nullable<Text>,
        reason -> Text,
        opened_at -> BigInt,
        opened_by -> Text,
        sent_by -> Text,
        sign_by -> BigInt,
    }
}

diesel::table! {
    agreement_text (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        revision -> Integer,
        text -> Text,
        hash -> Text,
        made_at -> BigInt,
    }
}

diesel::table! {
    proposal (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        side -> Text,
        part -> Text,
        item -> Text,
        before -> Nullable<Text>,
        after -> Nullable<Text>,
        reason -> Text,
        counters -> Nullable<Text>,
        made_at -> BigInt,
    }
}

diesel::table! {
    proposal_answer (proposal_id) {
        proposal_id -> Text,
        answer -> Text,
        side -> Text,
        reason -> Text,
        answered_at -> BigInt,
    }
}

diesel::table! {
    remark (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        side -> Text,
        part -> Text,
        item -> Text,
        text -> Text,
        made_at -> BigInt,
    }
}

diesel::table! {
    approval (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        side -> Text,
        text_hash -> Text,
        ratings -> Text,
        approved_at -> BigInt,
        withdrawn_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    closure (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        kind -> Text,
        side -> Nullable<Text>,
        reason -> Text,
        closed_at -> BigInt,
    }
}

diesel::table! {
    ending (agreement_id) {
        agreement_id -> Text,
        side -> Nullable<Text>,
        member_id -> Nullable<Text>,
        reason -> Text,
        between_us -> Bool,
        given_at -> BigInt,
        ends_on -> Text,
    }
}

diesel::table! {
    paper_signature (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        side -> Text,
        text_hash -> Text,
        chosen_at -> BigInt,
        media_type -> Nullable<Text>,
        scan -> Nullable<Binary>,
        sha256 -> Nullable<Text>,
        uploaded_at -> Nullable<BigInt>,
        refused_at -> Nullable<BigInt>,
        reason -> Text,
    }
}

diesel::table! {
    clause_template (id) {
        id -> Text,
        language -> Text,
        version -> Integer,
        clauses -> Text,
        saved_at -> BigInt,
        saved_by -> Text,
    }
}

diesel::table! {
    door_link (id) {
        id -> Text,
        party_id -> Text,
        token_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    door_session (token_hash) {
        token_hash -> Text,
        party_id -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    identity_code (id) {
        id -> Text,
        party_id -> Text,
        code_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        attempts -> Integer,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    consent (id) {
        id -> Text,
        party_id -> Text,
        version -> Integer,
        language -> Text,
        text -> Text,
        hash -> Text,
        given_at -> BigInt,
    }
}

diesel::table! {
    signature (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        side -> Text,
        name -> Text,
        method -> Text,
        drawing -> Nullable<Text>,
        statement -> Text,
        statement_hash -> Text,
        text_hash -> Text,
        identified_at -> BigInt,
        signed_at -> BigInt,
        identity -> Text,
        identity_hash -> Text,
    }
}

diesel::table! {
    sealed_document (id) {
        id -> Text,
        agreement_id -> Text,
        version -> Integer,
        pdf -> Binary,
        sha256 -> Text,
        sealed_at -> BigInt,
        level -> Text,
    }
}

diesel::table! {
    review (id) {
        id -> Text,
        agreement_id -> Text,
        milestone -> Text,
        on_date -> Text,
        created_at -> BigInt,
        version -> Integer,
        sequence -> Integer,
        cancelled_at -> Nullable<BigInt>,
        moved_at -> Nullable<BigInt>,
        said_erased_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    review_change (id) {
        id -> Text,
        agreement_id -> Text,
        review_id -> Nullable<Text>,
        kind -> Text,
        side -> Text,
        from_date -> Nullable<Text>,
        on_date -> Nullable<Text>,
        reason -> Text,
        proposed_at -> BigInt,
        answered_at -> Nullable<BigInt>,
        answer -> Nullable<Text>,
        answer_reason -> Text,
    }
}

diesel::table! {
    check_in (id) {
        id -> Text,
        review_id -> Text,
        side -> Text,
        party_id -> Text,
        answers -> Text,
        saved_at -> BigInt,
        submitted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    check_in_note (review_id, party_id) {
        review_id -> Text,
        party_id -> Text,
        side -> Text,
        text -> Text,
    }
}

diesel::table! {
    review_outcome (review_id) {
        review_id -> Text,
        edition -> Integer,
        text -> Text,
        written_by -> Text,
        written_at -> BigInt,
        coach_confirmed_at -> Nullable<BigInt>,
        coachee_confirmed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    talk (id) {
        id -> Text,
        agreement_id -> Text,
        number -> Integer,
        coach_id -> Text,
        coachee_id -> Text,
        side -> Text,
        held_at -> BigInt,
    }
}

diesel::table! {
    agenda_item (id) {
        id -> Text,
        agreement_id -> Text,
        coach_id -> Text,
        coachee_id -> Text,
        side -> Text,
        text -> Text,
        added_at -> BigInt,
        after_talk -> Integer,
        done_at -> Nullable<BigInt>,
        done_by -> Nullable<Text>,
        talk -> Nullable<Integer>,
        withdrawn_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    action_done (review_id, number) {
        review_id -> Text,
        number -> Integer,
        done_at -> Nullable<BigInt>,
        done_by -> Nullable<Text>,
        talk -> Nullable<Integer>,
    }
}

diesel::table! {
    feedback (id) {
        id -> Text,
        agreement_id -> Text,
        from_id -> Text,
        to_id -> Text,
        text -> Text,
        promise -> Text,
        promised -> Text,
        given_at -> BigInt,
        read_at -> Nullable<BigInt>,
        withdrawn_at -> Nullable<BigInt>,
        answer -> Text,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    trail_event (id) {
        id -> Text,
        chain -> Text,
        seq -> Integer,
        at -> BigInt,
        kind -> Text,
        data -> Text,
        previous -> Text,
        hash -> Text,
    }
}

diesel::table! {
    trail_payload (event_id) {
        event_id -> Text,
        salt -> Text,
        payload -> Text,
    }
}

diesel::table! {
    letter (id) {
        id -> Text,
        once -> Text,
        lane -> Integer,
        kind -> Text,
        params -> Text,
        created_at -> BigInt,
        next_at -> Nullable<BigInt>,
        attempts -> Integer,
        sent_at -> Nullable<BigInt>,
        dropped_at -> Nullable<BigInt>,
        failed_at -> Nullable<BigInt>,
        answer -> Nullable<Text>,
        party_id -> Nullable<Text>,
        uncertain_at -> Nullable<BigInt>,
        recipient -> Nullable<Text>,
        gathered_in -> Nullable<Text>,
        lease_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    reminder_choice (party_id) {
        party_id -> Text,
        stopped_at -> Nullable<BigInt>,
        snoozed_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    suppression (email) {
        email -> Text,
        since -> BigInt,
        reason -> Text,
        letter_id -> Nullable<Text>,
    }
}

diesel::table! {
    question (id) {
        id -> Text,
        party_id -> Text,
        words -> Text,
        asked_at -> BigInt,
    }
}

diesel::table! {
    calendar_feed (id) {
        id -> Text,
        email -> Text,
        token_hash -> Text,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    playbook_entry (id) {
        id -> Text,
        number -> Integer,
        expectation -> Text,
        side -> Text,
        act -> Text,
        language -> Text,
        faces -> Text,
        saved_at -> BigInt,
        saved_by -> Text,
    }
}

diesel::table! {
    wording_entry (id) {
        id -> Text,
        language -> Text,
        allowed -> Bool,
        words -> Text,
        suggestion -> Text,
        reason -> Text,
        place -> Integer,
    }
}

diesel::table! {
    own_question (id) {
        id -> Text,
        opening_id -> Text,
        number -> Integer,
        text -> Text,
        listen_for -> Text,
        added_at -> BigInt,
        added_by -> Text,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    opening_exercise (opening_id) {
        opening_id -> Text,
        exercise -> Text,
        chosen_at -> BigInt,
        chosen_by -> Text,
    }
}

diesel::table! {
    script_version (id) {
        id -> Text,
        opening_id -> Text,
        number -> Integer,
        content -> Text,
        content_hash -> Text,
        made_at -> BigInt,
        made_by -> Text,
    }
}

diesel::table! {
    addendum (id) {
        id -> Text,
        interview_id -> Text,
        member_id -> Text,
        text -> Text,
        added_at -> BigInt,
    }
}

diesel::table! {
    decision (id) {
        id -> Text,
        interview_id -> Text,
        outcome -> Text,
        reason -> Text,
        themes -> Text,
        decided_at -> BigInt,
        decided_by -> Text,
    }
}

diesel::table! {
    themes_taken (agreement_id) {
        agreement_id -> Text,
        decision_id -> Text,
        taken_at -> BigInt,
        taken_by -> Text,
    }
}

diesel::table! {
    retention_choice (id) {
        id -> Text,
        candidate_months -> Integer,
        agreement_years -> Nullable<Integer>,
        check_in_years -> Nullable<Integer>,
        contact -> Text,
        set_at -> BigInt,
        set_by -> Text,
    }
}

diesel::table! {
    candidate_kept (id) {
        id -> Text,
        candidate_id -> Text,
        kind -> Text,
        day -> Text,
        reason -> Text,
        kept_at -> BigInt,
        kept_by -> Text,
    }
}

diesel::table! {
    erasure (id) {
        id -> Text,
        what -> Text,
        subject -> Text,
        erased_at -> BigInt,
        erased_by -> Nullable<Text>,
        swept_at -> Nullable<BigInt>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    organisation,
    holiday,
    member,
    sign_in,
    session,
    api_token,
    answered_request,
    opening,
    publication,
    ad_edit,
    candidate,
    interview,
    interviewer,
    interview_round,
    interview_note,
    interview_note_kept,
    scorecard,
    own_question,
    opening_exercise,
    script_version,
    addendum,
    decision,
    agreement,
    themes_taken,
    party,
    agreement_version,
    agreement_text,
    proposal,
    proposal_answer,
    remark,
    approval,
    closure,
    ending,
    paper_signature,
    clause_template,
    question,
    door_link,
    door_session,
    identity_code,
    consent,
    signature,
    sealed_document,
    review,
    review_change,
    check_in,
    check_in_note,
    review_outcome,
    talk,
    agenda_item,
    action_done,
    feedback,
    trail_event,
    trail_payload,
    letter,
    reminder_choice,
    suppression,
    calendar_feed,
    playbook_entry,
    wording_entry,
    retention_choice,
    candidate_kept,
    erasure,
);
